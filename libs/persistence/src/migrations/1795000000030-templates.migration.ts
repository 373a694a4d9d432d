import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SOP templates in versions, and whose signed files are believed. */
export class Templates1795000000030 implements MigrationInterface {
  readonly name = 'Templates1795000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "sop_template" ("code" text NOT NULL, "version" integer NOT NULL, "status" text NOT NULL, "document" jsonb NOT NULL, "sha256" text NOT NULL, "authors" uuid array NOT NULL DEFAULT '{}', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "approved_by" uuid, "approved_at" TIMESTAMP WITH TIME ZONE, "revision" integer NOT NULL DEFAULT 1, CONSTRAINT "sop_template_pkey" PRIMARY KEY ("code", "version"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "sop_template_draft_key" ON "sop_template"  ("code") WHERE status = 'draft'`,
    );
    await runner.query(
      `CREATE TABLE "trusted_issuer" ("key_id" text NOT NULL, "name" text NOT NULL, "public_key" text NOT NULL, "added_by" uuid NOT NULL, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "trusted_issuer_pkey" PRIMARY KEY ("key_id"))`,
    );
    // A plan names the version it was made from: what was approved once stays what it was.
    await runner.query(
      `CREATE FUNCTION sop_template_stays() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF OLD.status <> 'draft' AND (NEW.document IS DISTINCT FROM OLD.document
            OR NEW.sha256 <> OLD.sha256 OR NEW.status = 'draft') THEN
           RAISE EXCEPTION 'an approved template is never changed' USING ERRCODE = '42501';
         END IF;
         RETURN NEW;
       END $$`,
    );
    await runner.query(
      `CREATE TRIGGER sop_template_stays BEFORE UPDATE ON sop_template
       FOR EACH ROW EXECUTE FUNCTION sop_template_stays()`,
    );
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON sop_template TO yingbin_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON trusted_issuer TO yingbin_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE trusted_issuer`);
    await runner.query(`DROP TABLE sop_template`);
    await runner.query(`DROP FUNCTION sop_template_stays()`);
  }
}
