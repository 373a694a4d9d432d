#!/bin/sh
# The server reads its password from the environment only; we keep it in a file until here.
set -eu

POSTGRES_PWD="$(cat "$POSTGRES_PWD_FILE")"
export POSTGRES_PWD
# Unquoted on purpose: it may be a program with an argument.
exec ${TEMPORAL_ENTRYPOINT:-/etc/temporal/entrypoint.sh}
