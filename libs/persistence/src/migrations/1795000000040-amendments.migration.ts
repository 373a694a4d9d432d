import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposed changes with their previews; what a task says of the item it is done at. */
export class Amendments1795000000040 implements MigrationInterface {
  readonly name = 'Amendments1795000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "amendment" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "number" integer NOT NULL, "status" text NOT NULL, "source" text NOT NULL, "base_version" integer NOT NULL, "edits" jsonb NOT NULL, "document" jsonb NOT NULL, "batches" jsonb, "head_count" integer, "preview" jsonb NOT NULL, "preview_hash" text NOT NULL, "reason" text NOT NULL, "proposed_by" uuid NOT NULL, "proposed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "approval_id" uuid, "clock" jsonb, "fired" integer NOT NULL DEFAULT '0', "urgent" boolean NOT NULL DEFAULT false, "published_version" integer, "decided_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_20ea5f7928736a012e29a76cb02" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "amendment_number_key" ON "amendment" ("reception_id", "number")`,
    );
    await runner.query(
      `ALTER TABLE "amendment" ADD CONSTRAINT "FK_45a85e439f78a3bdcb683eaa58b" FOREIGN KEY ("reception_id") REFERENCES "reception"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(`ALTER TABLE "task" ADD "at_item" jsonb`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON "amendment" TO yingbin_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "task" DROP "at_item"`);
    await runner.query(`DROP TABLE "amendment"`);
  }
}
