import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AUDIT_GRANTS_DOWN, AUDIT_GRANTS_UP } from '../audit/audit-grants.sql';

/**
 * What the entities cannot say: who may do what, and the numbers of receptions. The application's role
 * reads and writes rows, but never changes or deletes the audit or a frozen plan version.
 */
export class Guards1795000000001 implements MigrationInterface {
  readonly name = 'Guards1795000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DO $$ BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'yingbin_app') THEN
        CREATE ROLE yingbin_app NOLOGIN;
      END IF;
    END $$`);
    await runner.query(`CREATE SEQUENCE reception_code_seq`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO yingbin_app`);
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO yingbin_app`,
    );
    await runner.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO yingbin_app`);
    await runner.query(`REVOKE UPDATE, DELETE ON plan_version FROM yingbin_app`);
    await runner.query(`REVOKE INSERT, UPDATE, DELETE ON migrations FROM yingbin_app`);
    await runner.query(AUDIT_GRANTS_UP);
    await runner.query(`ALTER TABLE reception SET (fillfactor = 70)`);
    await runner.query(`ALTER TABLE task SET (fillfactor = 80)`);
    await runner.query(`ALTER TABLE assignment SET (fillfactor = 70)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(AUDIT_GRANTS_DOWN);
    await runner.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM yingbin_app`);
    await runner.query(`REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM yingbin_app`);
    await runner.query(`REVOKE USAGE ON SCHEMA public FROM yingbin_app`);
    await runner.query(`DROP SEQUENCE reception_code_seq`);
  }
}
