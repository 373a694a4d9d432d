import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafting and review: what was acknowledged, draft revisions, remarks, coordination meetings. */
export class Drafting1795000000050 implements MigrationInterface {
  readonly name = 'Drafting1795000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "task" ADD "acknowledged_content" jsonb`);
    await runner.query(`ALTER TABLE "plan_version" ADD "anchors" jsonb, ADD "size" jsonb`);
    await runner.query(`ALTER TABLE "follow_up" ADD "about" jsonb`);
    await runner.query(
      `CREATE TABLE "plan_draft_revision" ("reception_id" uuid NOT NULL, "revision" integer NOT NULL, "document" jsonb NOT NULL, "saved_by" uuid, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_cb5048448cf3b5e1233afdd9c9b" PRIMARY KEY ("reception_id", "revision"))`,
    );
    await runner.query(
      `CREATE TABLE "plan_remark" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "version" integer NOT NULL, "path" text NOT NULL, "text" text NOT NULL, "by" uuid NOT NULL, "for_user_id" uuid, "recorded_by" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "status" text NOT NULL, "outcome" text, "answer" text, "answered_by" uuid, "answered_at" TIMESTAMP WITH TIME ZONE, "answered_in" integer, "follow_up_id" uuid NOT NULL, CONSTRAINT "PK_d83a81f59f6db90a5ae828d5e07" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "plan_remark_reception_idx" ON "plan_remark"  ("reception_id") `,
    );
    await runner.query(
      `CREATE TABLE "meeting" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "number" integer NOT NULL, "title" text NOT NULL, "chair_id" uuid NOT NULL, "attendee_ids" jsonb NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "place" text NOT NULL, "status" text NOT NULL, "agenda" jsonb, "called_by" uuid NOT NULL, "called_at" TIMESTAMP WITH TIME ZONE NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE, "ended_at" TIMESTAMP WITH TIME ZONE, "minutes" text, "reason" text, CONSTRAINT "PK_dccaf9e4c0e39067d82ccc7bb83" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "meeting_reception_idx" ON "meeting"  ("reception_id") `);
    await runner.query(
      `CREATE TABLE "meeting_decision" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "meeting_id" uuid NOT NULL, "number" integer NOT NULL, "text" text NOT NULL, "agenda_entry" integer, "outcome" text NOT NULL, "follow_up_id" uuid NOT NULL, "amendment" integer, "path" text, "decided_by" uuid NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_6787600e55cc73688b127a1cd93" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "meeting_decision_reception_idx" ON "meeting_decision"  ("reception_id") `,
    );
    await addForeignKeys(runner);
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON "plan_draft_revision", "plan_remark", "meeting", "meeting_decision" TO yingbin_app`,
    );
    // The draft as it stands is the first revision that others can be compared with.
    await runner.query(
      `INSERT INTO plan_draft_revision (reception_id, revision, document, saved_at)
       SELECT d.reception_id, r.draft_revision, d.document, clock_timestamp()
       FROM plan_draft d JOIN reception r ON r.id = d.reception_id`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['meeting_decision', 'meeting', 'plan_remark', 'plan_draft_revision']) {
      await runner.query(`DROP TABLE "${table}"`);
    }
    await runner.query(`ALTER TABLE "follow_up" DROP "about"`);
    await runner.query(`ALTER TABLE "plan_version" DROP "size", DROP "anchors"`);
    await runner.query(`ALTER TABLE "task" DROP "acknowledged_content"`);
  }
}

async function addForeignKeys(runner: QueryRunner): Promise<void> {
  const keys = [
    ['plan_draft_revision', 'FK_8d6735ccb0e8737aec368240307', 'reception'],
    ['plan_remark', 'FK_a71ccf0fd6c7b632146097c9e46', 'reception'],
    ['meeting', 'FK_394fe4485ac0ac89215891440ea', 'reception'],
    ['meeting_decision', 'FK_4e609891e5b413b970c9ee4cc4c', 'reception'],
    ['meeting_decision', 'FK_f4733268fa0a9cc03377bf1a58f', 'meeting'],
  ] as const;
  for (const [table, name, to] of keys) {
    await runner.query(
      `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" FOREIGN KEY ("${to}_id") REFERENCES "${to}"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }
}
