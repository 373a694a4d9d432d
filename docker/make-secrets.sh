#!/usr/bin/env bash
# Writes the secrets that docker-compose.yml mounts into docker/secrets/ (or the folder given).
# What exists is kept.
#
# The folder is closed to other accounts of this machine; the files inside are readable, because
# Compose mounts them as they are and each container runs under its own account.
set -euo pipefail

folder="${1:-$(cd "$(dirname "$0")" && pwd)/secrets}"
mkdir -p "$folder"
chmod 700 "$folder"

write() {
  local file="$folder/$1"
  if [ -e "$file" ]; then
    echo "kept     $1"
    return
  fi
  printf '%s' "$2" >"$file"
  chmod 644 "$file"
  echo "written  $1"
}

password() { head -c 24 /dev/urandom | base64 | tr -d '=+/\n'; }
key() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }
read_secret() { cat "$folder/$1"; }

write postgres_password "$(password)"
write owner_password "$(password)"
write app_password "$(password)"
write temporal_password "$(password)"
write database_owner_url "postgres://yingbin_owner:$(read_secret owner_password)@postgres:5432/yingbin"
write database_url "postgres://yingbin_login:$(read_secret app_password)@postgres:5432/yingbin"
write master_key "$(key)"
write payload_keys "k1:$(key)"
write smtp_url "${SMTP_URL:-}"

echo
echo "Back up master_key and payload_keys apart from the database: without them nobody reads it."
echo "E-mail is off until smtp_url names a server: smtps://user:password@mail.example.org:465"
