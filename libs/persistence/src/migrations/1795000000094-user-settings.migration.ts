import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each person wants it: what opens next, saved views, e-mail, quiet hours of one's own. */
export class UserSettings1795000000094 implements MigrationInterface {
  readonly name = 'UserSettings1795000000094';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "user_setting" ("user_id" uuid NOT NULL, "goes_on" boolean NOT NULL DEFAULT true, "views" jsonb NOT NULL DEFAULT '[]', "email" boolean NOT NULL DEFAULT true, "quiet_from" smallint, "quiet_until" smallint, CONSTRAINT "PK_user_setting" PRIMARY KEY ("user_id"))`,
    );
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON "user_setting" TO yingbin_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "user_setting"`);
  }
}
