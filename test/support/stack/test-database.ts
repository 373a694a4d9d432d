import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { testEnvironment } from './test-environment';

/** The migrated database that every test database is cloned from. */
export const TEMPLATE_DATABASE = 'yb_template';

export interface TestDatabase {
  /** The role that owns the tables (migrations, looking behind the curtain). */
  ownerUrl: string;
  /** The weak role that api and worker use. */
  appUrl: string;
  /** Ends all sessions on it and removes it. */
  drop(): Promise<void>;
}

/** Clones the migrated template; `name` only makes it easy to recognise. */
export async function createTestDatabase(name: string): Promise<TestDatabase> {
  const safeName = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 40);
  const database = `yb_${safeName}_${randomBytes(4).toString('hex')}`;
  await asOwner(async (owner) => {
    // Cloning fails while another session copies the same template: take turns.
    await owner.query('SELECT pg_advisory_lock($1)', [CLONE_LOCK]);
    await owner.query(`CREATE DATABASE ${database} TEMPLATE ${TEMPLATE_DATABASE}`);
  });
  return {
    ownerUrl: withDatabase(testEnvironment.postgresUrl(), database),
    appUrl: withDatabase(required('YB_TEST_PG_APP_URL'), database),
    drop: () => asOwner((owner) => dropDatabase(owner, database)),
  };
}

const NOT_YOURS = '42501';
const DROP_TRIES = 40;

/**
 * Postgres itself may be tidying the database up at this moment, and nobody but a superuser may end
 * that; it is soon done.
 */
async function dropDatabase(owner: Client, database: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await owner.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      return;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code !== NOT_YOURS || tries === DROP_TRIES) throw error;
      await setTimeout(250);
    }
  }
}

const CLONE_LOCK = 715_001;

async function asOwner(work: (owner: Client) => Promise<void>): Promise<void> {
  const owner = new Client({ connectionString: testEnvironment.postgresUrl() });
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: see test/support/global-setup.ts`);
  return value;
}
