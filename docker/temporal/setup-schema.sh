#!/bin/sh
# Brings both of Temporal's databases to the schema of this version. Running it again is harmless.
# Needs POSTGRES_SEEDS, DB_PORT, POSTGRES_USER, POSTGRES_PWD_FILE, DBNAME, VISIBILITY_DBNAME.
set -eu

schema="${TEMPORAL_SCHEMA_DIR:-/etc/temporal/schema}/postgresql/v12"
SQL_PASSWORD="$(cat "$POSTGRES_PWD_FILE")"
export SQL_PASSWORD

sql_tool() {
  temporal-sql-tool --plugin "$DB" --ep "$POSTGRES_SEEDS" --port "$DB_PORT" \
    --user "$POSTGRES_USER" --db "$@"
}

bring_up_to_date() {
  sql_tool "$1" setup-schema -v 0.0
  sql_tool "$1" update-schema -d "$schema/$2/versioned"
  echo "The database $1 is up to date."
}

bring_up_to_date "$DBNAME" temporal
bring_up_to_date "$VISIBILITY_DBNAME" visibility
