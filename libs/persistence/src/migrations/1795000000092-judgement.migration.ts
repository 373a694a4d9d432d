import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reception's colour given by hand: by whom, why, until when. */
export class Judgement1795000000092 implements MigrationInterface {
  readonly name = 'Judgement1795000000092';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "reception" ADD "judgement" jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "reception" DROP COLUMN "judgement"`);
  }
}
