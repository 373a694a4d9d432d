import { createDataSource } from '@app/persistence';
import type { DataSource } from 'typeorm';
import type { TestDatabase } from '../../support/stack/test-database';
import { createTestDatabase } from '../../support/stack/test-database';

describe('the schema', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let app: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase('migrations');
    owner = await createDataSource(database.ownerUrl, 1).initialize();
    app = await createDataSource(database.appUrl, 1).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await app.destroy();
    await database.drop();
  });

  const drift = async (): Promise<string[]> =>
    (await owner.driver.createSchemaBuilder().log()).upQueries.map((q) => q.query);

  it('is what the entities say: migration:generate would find nothing to do', async () => {
    expect(await drift()).toEqual([]);
  });

  it.each([
    ['UPDATE audit_entry SET body = body'],
    ['DELETE FROM audit_entry'],
    ['TRUNCATE audit_entry'],
    ['UPDATE plan_version SET number = number'],
    ['DELETE FROM plan_version'],
    ['DELETE FROM migrations'],
    ['CREATE TABLE mine (id int)'],
  ])("the application's role may not: %s", async (sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('goes down to nothing and up again without a difference', async () => {
    for (const _ of owner.migrations) await owner.undoLastMigration();
    const tables: unknown[] = await owner.query(
      `SELECT 1 FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'migrations'`,
    );
    expect(tables).toEqual([]);
    await owner.runMigrations();
    expect(await drift()).toEqual([]);
  });

  it('has a check on the secrecy levels that are handled at all', async () => {
    const checks: { definition: string }[] = await owner.query(
      `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = 'reception_secrecy_check'`,
    );
    expect(checks.map((c) => c.definition).join()).toMatch(/internal.*work-secret/);
  });
});
