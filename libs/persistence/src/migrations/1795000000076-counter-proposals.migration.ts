import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 会签 answered with another way to do it: a remark with edits and what they would bring. */
export class CounterProposals1795000000076 implements MigrationInterface {
  readonly name = 'CounterProposals1795000000076';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "plan_remark" ADD "assignment_id" uuid, ADD "edits" jsonb, ADD "preview" jsonb`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "plan_remark" DROP "preview", DROP "edits", DROP "assignment_id"`,
    );
  }
}
