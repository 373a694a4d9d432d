import { createDataSource } from './data-source';

/** Brings the schema up to date. `ownerUrl` must be the role that owns the tables. */
export async function runMigrations(ownerUrl: string): Promise<void> {
  const source = await createDataSource(ownerUrl, 1).initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
