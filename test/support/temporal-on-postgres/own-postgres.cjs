const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { Client } = require('pg');
const { dataDir, root } = require('./folders.cjs');

/** What npm start uses, compiled. */
function localModule(name) {
  const file = path.join(root, 'dist', 'apps', 'local', 'src', `${name}.js`);
  if (!fs.existsSync(file)) {
    execFileSync(process.execPath, ['apps/local/build.cjs'], { cwd: root, stdio: 'inherit' });
  }
  return require(file);
}

/**
 * A Postgres with the role and the two databases of Temporal, as the script in docker/postgres
 * makes them. Gives host, port, a way to stop what was started here, and, of our own Postgres, the
 * addresses of the product's database.
 */
async function openPostgres(environment, password) {
  const given = process.env.YB_TEMPORAL_POSTGRES_URL;
  const server = given ? { ownerUrl: given, stop: async () => {} } : await startOwn();
  const url = new URL(server.ownerUrl);
  try {
    await provision(adminUrl(server, given), environment, password);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const databaseUrls = given ? undefined : { url: server.url, ownerUrl: server.ownerUrl };
  return { host: url.hostname, port: url.port || '5432', stop: server.stop, databaseUrls };
}

async function startOwn() {
  const { startEmbeddedPostgres } = localModule('embedded-postgres');
  const { choosePort } = localModule('ports');
  const folder = path.join(dataDir, 'postgres');
  const port = await choosePort(0);
  return startEmbeddedPostgres({ dataDir: folder, port, database: 'yingbin', fsync: false });
}

/** Our own Postgres is provisioned by its superuser, whose password lies in its folder. */
function adminUrl({ ownerUrl }, given) {
  if (given) return given;
  const url = new URL(ownerUrl);
  url.username = 'yingbin_admin';
  url.password = fs.readFileSync(path.join(dataDir, 'postgres', 'admin-password'), 'utf8');
  url.pathname = '/postgres';
  return url.toString();
}

async function provision(url, environment, password) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const role = client.escapeIdentifier(environment.POSTGRES_USER);
    const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [
      environment.POSTGRES_USER,
    ]);
    const verb = known.rowCount ? 'ALTER' : 'CREATE';
    await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
    for (const name of [environment.DBNAME, environment.VISIBILITY_DBNAME]) {
      const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
      if (found.rowCount) continue;
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${role}`);
    }
  } finally {
    await client.end();
  }
}

module.exports = { openPostgres, localModule };
