import { Client } from 'pg';

/** Migrates the template database once per run and closes it to everything but cloning. */
export async function migrateTemplate(ownerUrl: string): Promise<void> {
  // Loaded late: the alias resolves only once globalSetup has seen to it.
  const { runMigrations } = await import('@app/persistence');
  await runMigrations(ownerUrl);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // A session that is still open on a template makes CREATE DATABASE fail.
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`,
    );
  } finally {
    await client.end();
  }
}
