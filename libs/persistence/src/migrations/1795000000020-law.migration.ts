import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Table and the name of its primary key. */
const KEYS = {
  rule_pack: 'PK_66735e297e1479c08b8900fea2d',
  standard: 'PK_58c28052d9c9e24b4a5dd5bcb00',
  holiday_year: 'PK_eb9ad401d77541d54a533513745',
} as const;
const TABLES = Object.keys(KEYS).join(', ');

/**
 * Rules, standards and calendars as versions that never change; the place of the office; what a
 * reception's office head has declared 不适用.
 */
export class Law1795000000020 implements MigrationInterface {
  readonly name = 'Law1795000000020';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, key] of Object.entries(KEYS)) {
      await runner.query(`CREATE TABLE "${table}" ("code" text NOT NULL, "version" integer NOT NULL,
        "status" text NOT NULL, "document" jsonb NOT NULL, "created_by" uuid,
        "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "approved_by" uuid,
        "approved_at" TIMESTAMP WITH TIME ZONE,
        CONSTRAINT "${key}" PRIMARY KEY ("code", "version"))`);
    }
    await runner.query(`GRANT SELECT, INSERT ON ${TABLES} TO yingbin_app`);
    // A version only ever changes from draft to approved; nobody rewrites or removes one.
    await runner.query(
      `GRANT UPDATE (status, approved_by, approved_at) ON ${TABLES} TO yingbin_app`,
    );
    await runner.query(`ALTER TABLE "office" ADD "locality" text NOT NULL DEFAULT 'CN'`);
    await runner.query(`ALTER TABLE "reception" ADD "declarations" jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "reception" DROP COLUMN "declarations"`);
    await runner.query(`ALTER TABLE "office" DROP COLUMN "locality"`);
    await runner.query(`DROP TABLE ${TABLES}`);
  }
}
