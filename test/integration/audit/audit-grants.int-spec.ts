import { Client } from 'pg';
import { createTestDatabase } from '../../support/stack/test-database';
import type { TestDatabase } from '../../support/stack/test-database';
import { insertReception } from './support/reception-row';
import { writeChain } from './support/audit-chain';

const NO_PRIVILEGE = '42501';

describe('the audit towards the application', () => {
  let database: TestDatabase;
  let owner: Client;
  let app: Client;
  let chain: string;

  beforeAll(async () => {
    database = await createTestDatabase('audit_grants');
    owner = new Client({ connectionString: database.ownerUrl });
    app = new Client({ connectionString: database.appUrl });
    await Promise.all([owner.connect(), app.connect()]);
    chain = await insertReception(owner);
  });
  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
    await database.drop();
  });

  it('lets it append and read', async () => {
    await writeChain(app, chain, 3);
    const { rowCount } = await app.query('SELECT 1 FROM audit_entry WHERE chain = $1', [chain]);
    expect(rowCount).toBe(3);
  });

  it.each([
    "UPDATE audit_entry SET command = 'x'",
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
    'ALTER TABLE audit_entry DISABLE TRIGGER ALL',
    'DROP TABLE audit_entry',
    'DROP TRIGGER audit_entry_append_only ON audit_entry',
    "SET session_replication_role = 'replica'",
    'INSERT INTO audit_entry SELECT * FROM audit_entry ON CONFLICT (chain, seq) DO UPDATE SET seq = 0',
  ])('refuses it: %s', async (sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: NO_PRIVILEGE });
  });

  it('refuses changes even to a role that was granted them by mistake', async () => {
    await owner.query('GRANT UPDATE, DELETE, TRUNCATE ON audit_entry TO yingbin_app');
    for (const sql of [
      "UPDATE audit_entry SET command = 'x'",
      'DELETE FROM audit_entry',
      'TRUNCATE audit_entry',
    ]) {
      await expect(app.query(sql)).rejects.toMatchObject({
        code: NO_PRIVILEGE,
        message: 'audit_entry is append-only',
      });
    }
    const { rowCount } = await owner.query('SELECT 1 FROM audit_entry');
    expect(rowCount).toBe(3);
  });
});
