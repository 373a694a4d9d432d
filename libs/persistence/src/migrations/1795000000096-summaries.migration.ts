import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What asks nothing of a person may come to him as one summary a day. */
export class Summaries1795000000096 implements MigrationInterface {
  readonly name = 'Summaries1795000000096';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "user_setting" ADD "summary_at" smallint`);
    await runner.query(`ALTER TABLE "notice" ADD "in_summary" boolean NOT NULL DEFAULT false`);
    await runner.query(
      `CREATE INDEX "notice_summary_idx" ON "notice" ("user_id", "hold_until") WHERE in_summary AND status = 'pending'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "notice_summary_idx"`);
    await runner.query(`ALTER TABLE "notice" DROP COLUMN "in_summary"`);
    await runner.query(`ALTER TABLE "user_setting" DROP COLUMN "summary_at"`);
  }
}
