import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What really happens: reports on items, prompts, hand-overs between departments. */
export class Live1795000000060 implements MigrationInterface {
  readonly name = 'Live1795000000060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "handover" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "task_id" uuid NOT NULL, "assignment_id" uuid NOT NULL, "to_department" text NOT NULL, "to_assignment_id" uuid NOT NULL, "to_task_id" uuid, "phase" text NOT NULL, "status" text NOT NULL, "content_hash" text NOT NULL, "given_hash" text, "given_by" uuid, "given_at" TIMESTAMP WITH TIME ZONE, "taken_hash" text, "taken_by" uuid, "taken_at" TIMESTAMP WITH TIME ZONE, "fired" integer NOT NULL, "last_act" jsonb, CONSTRAINT "PK_15e64c0391cf9fb9278f297691f" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "handover_from_idx" ON "handover"  ("assignment_id") `);
    await runner.query(`CREATE INDEX "handover_to_idx" ON "handover"  ("to_assignment_id") `);
    await runner.query(`CREATE INDEX "handover_reception_idx" ON "handover"  ("reception_id") `);
    await runner.query(`CREATE UNIQUE INDEX "handover_task_key" ON "handover"  ("task_id") `);
    await runner.query(
      `ALTER TABLE "handover" ADD CONSTRAINT "FK_babcd135292e6d1014781ceea4a" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "handover" ADD CONSTRAINT "FK_126686373efe45923f9e50b46b8" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "handover" ADD CONSTRAINT "FK_5f10e9a734bff786d2686beeff4" FOREIGN KEY ("to_assignment_id") REFERENCES "assignment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE TABLE "hook_call" ("key" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_299b86d64ad3bcc7ee1049fd74b" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "hook_call_at_idx" ON "hook_call"  ("at") `);
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON "handover", "hook_call" TO yingbin_app`,
    );
    await runner.query(`ALTER TABLE "itinerary_item"
      ADD "expected_start" TIMESTAMP WITH TIME ZONE,
      ADD "expected_end" TIMESTAMP WITH TIME ZONE,
      ADD "start_fired" integer NOT NULL DEFAULT '0',
      ADD "end_fired" integer NOT NULL DEFAULT '0',
      ADD "overrun_told" boolean NOT NULL DEFAULT false,
      ADD "last_act" jsonb`);
    await runner.query(`ALTER TABLE "task" ADD "prompts_fired" integer NOT NULL DEFAULT '0',
      ADD "ticked" jsonb NOT NULL DEFAULT '[]'`);
    // Receptions that run already keep to the steps they had; the new ones are as everywhere.
    await runner.query(
      `UPDATE reception SET pace = '{"handoverWithin": 600000, "askAfter": 600000}'::jsonb || pace`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "hook_call"`);
    await runner.query(`ALTER TABLE "task" DROP "ticked", DROP "prompts_fired"`);
    await runner.query(`ALTER TABLE "itinerary_item" DROP "last_act", DROP "overrun_told",
      DROP "end_fired", DROP "start_fired", DROP "expected_end", DROP "expected_start"`);
    await runner.query(`DROP TABLE "handover"`);
  }
}
