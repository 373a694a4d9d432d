import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the full plan language says of a task: window, estimate, checklist, hand-over, repeat, sources. */
export class TaskLanguage1795000000010 implements MigrationInterface {
  readonly name = 'TaskLanguage1795000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "task"
      ADD "opens_at" TIMESTAMP WITH TIME ZONE,
      ADD "estimate" boolean NOT NULL DEFAULT false,
      ADD "checklist" jsonb NOT NULL DEFAULT '[]',
      ADD "handover_to" text,
      ADD "handover_task" text,
      ADD "repeat_every" double precision,
      ADD "repeat_item" text,
      ADD "cites" jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "task"
      DROP "cites", DROP "repeat_item", DROP "repeat_every", DROP "handover_task",
      DROP "handover_to", DROP "checklist", DROP "estimate", DROP "opens_at"`);
  }
}
