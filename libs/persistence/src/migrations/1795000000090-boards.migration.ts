import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links of walls, and until when each person has seen his board. */
export class Boards1795000000090 implements MigrationInterface {
  readonly name = 'Boards1795000000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "display" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "name" text NOT NULL, "secret_hash" bytea NOT NULL, "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "seen_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_display" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "display_hash_key" ON "display"  ("secret_hash") `);
    await runner.query(
      `CREATE TABLE "board_look" ("user_id" uuid NOT NULL, "looked_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_board_look" PRIMARY KEY ("user_id"))`,
    );
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON "display", "board_look" TO yingbin_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "board_look"`);
    await runner.query(`DROP TABLE "display"`);
  }
}
