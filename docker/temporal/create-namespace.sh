#!/bin/sh
# Makes the namespace, its retention and its search attributes. Running it again changes nothing.
# Needs TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, RETENTION and SEARCH_ATTRIBUTES ("Name=Type …").
set -eu

operator() { temporal operator "$@" --address "$TEMPORAL_ADDRESS" --command-timeout 10s; }

tries=60
until operator cluster health >/dev/null 2>&1; do
  tries=$((tries - 1))
  if [ "$tries" -le 0 ]; then
    echo "Temporal at $TEMPORAL_ADDRESS does not answer: look at its log." >&2
    exit 1
  fi
  sleep 1
done

if operator namespace describe --namespace "$TEMPORAL_NAMESPACE" >/dev/null 2>&1; then
  operator namespace update --namespace "$TEMPORAL_NAMESPACE" --retention "$RETENTION" >/dev/null
else
  operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention "$RETENTION" >/dev/null
fi

# A new namespace takes some seconds to reach every part of the server.
tries=60
until known="$(operator search-attribute list --namespace "$TEMPORAL_NAMESPACE" 2>/dev/null)"; do
  tries=$((tries - 1))
  if [ "$tries" -le 0 ]; then
    echo "The namespace $TEMPORAL_NAMESPACE was made but does not answer: try again." >&2
    exit 1
  fi
  sleep 1
done

for attribute in $SEARCH_ATTRIBUTES; do
  name="${attribute%%=*}"
  type="${attribute##*=}"
  if ! printf '%s' "$known" | grep -qw "$name"; then
    operator search-attribute create --namespace "$TEMPORAL_NAMESPACE" --name "$name" --type "$type"
  fi
done
echo "The namespace $TEMPORAL_NAMESPACE is ready: retention $RETENTION, $SEARCH_ATTRIBUTES."
