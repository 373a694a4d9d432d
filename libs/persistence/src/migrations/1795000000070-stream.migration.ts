import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The change feed says what changed and who may hear of it. */
export class Stream1795000000070 implements MigrationInterface {
  readonly name = 'Stream1795000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "change_feed" ADD "user_id" uuid,
      ADD "topic" text NOT NULL DEFAULT 'reception',
      ADD "audience" text NOT NULL DEFAULT 'whole',
      ADD "detail" jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(`CREATE INDEX "change_feed_tx_idx" ON "change_feed"  ("tx", "id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "change_feed_tx_idx"`);
    await runner.query(`ALTER TABLE "change_feed" DROP "detail", DROP "audience", DROP "topic",
      DROP "user_id"`);
  }
}
