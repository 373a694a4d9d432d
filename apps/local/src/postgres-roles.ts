import { createHmac } from 'node:crypto';
import { Client } from 'pg';

/** Group role that the migrations grant to; it cannot log in. */
const APP_GROUP = 'yingbin_app';
/** The login of api and worker: may do what the group may, and nothing more. */
const APP_LOGIN = 'yingbin_login';
/** Owns the database and runs the migrations. */
const OWNER_ROLE = 'yingbin_owner';

export interface DatabaseUrls {
  /** The weak login of api and worker. */
  url: string;
  ownerUrl: string;
}

interface Server {
  port: number;
  adminRole: string;
  adminPassword: string;
}

/** Makes the roles and the database where missing; running it again changes nothing. */
export async function provisionDatabase(server: Server, database: string): Promise<DatabaseUrls> {
  const password = (role: string) =>
    createHmac('sha256', server.adminPassword).update(role).digest('base64url');
  const admin = new Client({ connectionString: urlOf(server, 'postgres') });
  await admin.connect();
  try {
    await createRole(admin, APP_GROUP, 'NOLOGIN');
    await createRole(admin, APP_LOGIN, `LOGIN PASSWORD '${password(APP_LOGIN)}'`);
    await createRole(admin, OWNER_ROLE, `LOGIN CREATEDB PASSWORD '${password(OWNER_ROLE)}'`);
    await admin.query(`GRANT ${APP_GROUP} TO ${APP_LOGIN}`);
    await createDatabase(admin, database);
  } finally {
    await admin.end();
  }
  const url = (role: string) =>
    `postgres://${role}:${password(role)}@127.0.0.1:${server.port}/${database}`;
  return { url: url(APP_LOGIN), ownerUrl: url(OWNER_ROLE) };
}

/** True once the server answers a query. */
export async function answersQueries(server: Server): Promise<boolean> {
  const client = new Client({
    connectionString: urlOf(server, 'postgres'),
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => undefined); // a server that dies again is simply not ready
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlOf(server: Server, database: string): string {
  return `postgres://${server.adminRole}:${server.adminPassword}@127.0.0.1:${server.port}/${database}`;
}

async function createRole(admin: Client, role: string, attributes: string): Promise<void> {
  const found = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = found.rowCount ? 'ALTER' : 'CREATE';
  await admin.query(`${verb} ROLE ${role} ${attributes}`);
}

async function createDatabase(admin: Client, database: string): Promise<void> {
  const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  const name = admin.escapeIdentifier(database);
  if (!found.rowCount) await admin.query(`CREATE DATABASE ${name} OWNER ${OWNER_ROLE}`);
  await admin.query(`REVOKE CONNECT ON DATABASE ${name} FROM PUBLIC`);
  await admin.query(`GRANT CONNECT ON DATABASE ${name} TO ${APP_GROUP}`);
}
