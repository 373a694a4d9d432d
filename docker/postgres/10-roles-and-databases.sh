#!/usr/bin/env bash
# Runs once, when the data volume is empty: two applications, each with roles and databases of its
# own. The product's processes log in with a role that can neither change nor delete the audit.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\set owner_password `cat "${SECRETS_DIR:-/run/secrets}/owner_password"`
\set app_password `cat "${SECRETS_DIR:-/run/secrets}/app_password"`
\set temporal_password `cat "${SECRETS_DIR:-/run/secrets}/temporal_password"`

CREATE ROLE yingbin_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE yingbin_app NOLOGIN;
CREATE ROLE yingbin_login LOGIN PASSWORD :'app_password' IN ROLE yingbin_app;
CREATE DATABASE yingbin OWNER yingbin_owner;
REVOKE CONNECT ON DATABASE yingbin FROM PUBLIC;
GRANT CONNECT ON DATABASE yingbin TO yingbin_app;

CREATE ROLE temporal LOGIN PASSWORD :'temporal_password';
CREATE DATABASE temporal OWNER temporal;
CREATE DATABASE temporal_visibility OWNER temporal;
REVOKE CONNECT ON DATABASE temporal FROM PUBLIC;
REVOKE CONNECT ON DATABASE temporal_visibility FROM PUBLIC;
SQL
