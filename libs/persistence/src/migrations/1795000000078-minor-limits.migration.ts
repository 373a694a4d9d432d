import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a 微调 may go is the office's to set, in versions that never change. */
export class MinorLimits1795000000078 implements MigrationInterface {
  readonly name = 'MinorLimits1795000000078';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "minor_limit" ("code" text NOT NULL, "version" integer NOT NULL,
      "status" text NOT NULL, "document" jsonb NOT NULL, "created_by" uuid,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "approved_by" uuid,
      "approved_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "PK_7fa2259f81898f69c869aac4139" PRIMARY KEY ("code", "version"))`);
    await runner.query(`GRANT SELECT, INSERT ON "minor_limit" TO yingbin_app`);
    await runner.query(
      `GRANT UPDATE (status, approved_by, approved_at) ON "minor_limit" TO yingbin_app`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "minor_limit"`);
  }
}
