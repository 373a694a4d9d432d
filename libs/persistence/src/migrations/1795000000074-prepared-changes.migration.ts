import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A proposed change keeps what publishing it would write. */
export class PreparedChanges1795000000074 implements MigrationInterface {
  readonly name = 'PreparedChanges1795000000074';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "amendment" ADD "prepared" jsonb, ADD "draft" jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "amendment" DROP "draft", DROP "prepared"`);
  }
}
