import { findLaw, insertSeedLaw } from '@app/persistence';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../support/stack/test-database';

describe('rules, standards and calendars in the database', () => {
  let database: TestDatabase;
  let app: Client;
  beforeAll(async () => {
    database = await createTestDatabase('law');
    app = new Client({ connectionString: database.appUrl });
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await database.drop();
  });

  it('are seeded by whoever starts the product, once', async () => {
    await insertSeedLaw(app);
    const first = await findLaw(app);
    await insertSeedLaw(app);
    expect(await findLaw(app)).toEqual(first);
    expect(first.packs.length).toBeGreaterThanOrEqual(8);
  });

  it.each([
    `UPDATE rule_pack SET document = '{}'`,
    `UPDATE standard SET version = version + 1`,
    `UPDATE holiday_year SET created_by = NULL`,
    'DELETE FROM rule_pack',
    'DELETE FROM standard',
    `UPDATE minor_limit SET document = '{}'`,
    'TRUNCATE holiday_year',
  ])('the application cannot rewrite a version: %s', async (statement) => {
    await expect(app.query(statement)).rejects.toThrow(/permission denied/);
  });

  it('the newest approved version counts; a draft does not', async () => {
    const add = (version: number, status: string, amount: number): Promise<unknown> =>
      app.query(
        `INSERT INTO standard (code, version, status, document) VALUES ('city', $1, $2, $3)`,
        [version, status, JSON.stringify({ code: 'city', amount })],
      );
    const amount = async (): Promise<number | undefined> =>
      (await findLaw(app)).standards.find(({ code }) => code === 'city')?.amount;
    await add(1, 'draft', 1);
    expect(await amount()).toBeUndefined();
    await add(2, 'approved', 2);
    await add(3, 'draft', 3);
    expect(await amount()).toBe(2);
    await app.query(`UPDATE standard SET status = 'approved' WHERE code = 'city' AND version = 3`);
    expect(await amount()).toBe(3);
  });
});
