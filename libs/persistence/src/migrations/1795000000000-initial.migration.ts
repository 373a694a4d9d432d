import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Initial1795000000000 implements MigrationInterface {
  name = 'Initial1795000000000';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "reception" ("id" uuid NOT NULL, "code" text NOT NULL, "status" text NOT NULL, "stage" text NOT NULL, "stage_since" TIMESTAMP WITH TIME ZONE, "launched_at" TIMESTAMP WITH TIME ZONE, "title" text NOT NULL, "profile" text NOT NULL, "grade" text, "secrecy" text NOT NULL, "urgency" text NOT NULL, "sending_unit" text, "purpose" text, "source_kind" text, "letter_number" text, "letter_date" text, "letter_key" text, "lead_guest" text, "lead_guest_title" text, "head_count" integer, "batches" jsonb NOT NULL, "zone" text NOT NULL, "contacts" jsonb NOT NULL, "officer_id" uuid, "deputy_officer_id" uuid, "coordinator_id" uuid, "leader_id" uuid, "liaison_ids" jsonb NOT NULL, "cosign" text NOT NULL, "pace" jsonb NOT NULL, "auto_advance" jsonb NOT NULL, "receive_approved" boolean NOT NULL, "waived_facts" jsonb NOT NULL, "plan_status" text NOT NULL, "plan_version" integer NOT NULL, "last_plan_version" integer NOT NULL, "plan_approved_at" TIMESTAMP WITH TIME ZONE, "work_since" TIMESTAMP WITH TIME ZONE, "blocking_findings" jsonb NOT NULL, "waived_findings" jsonb NOT NULL, "advance_requested" text, "override" jsonb, "summary_status" text NOT NULL, "summary_text" text, "summary_lessons" text, "fired" jsonb NOT NULL, "next_due" TIMESTAMP WITH TIME ZONE, "gate_open" boolean NOT NULL, "postponed_until" TIMESTAMP WITH TIME ZONE, "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "facts_revision" integer NOT NULL, "draft_revision" integer NOT NULL, "revision" integer NOT NULL, "audit_seq" bigint NOT NULL DEFAULT '0', "audit_hash" bytea NOT NULL DEFAULT '\\x', CONSTRAINT "reception_secrecy_check" CHECK (secrecy IN ('internal', 'work-secret')), CONSTRAINT "PK_68005a51f6e37ca7a0e5c305471" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "reception_list_idx" ON "reception"  ("status", "created_at", "id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "reception_due_idx" ON "reception"  ("next_due") WHERE status = 'open'`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "reception_letter_key" ON "reception"  ("letter_key") WHERE letter_key IS NOT NULL AND status <> 'cancelled'`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX "reception_code_key" ON "reception"  ("code") `);
    await queryRunner.query(
      `CREATE TABLE "itinerary_item" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "key" text NOT NULL, "position" integer NOT NULL, "kind" text NOT NULL, "title" text NOT NULL, "place" text, "start_at" TIMESTAMP WITH TIME ZONE, "end_at" TIMESTAMP WITH TIME ZONE, "zone" text NOT NULL, "guest_group" text, "restricted" boolean NOT NULL, "status" text NOT NULL, "actual_start" TIMESTAMP WITH TIME ZONE, "actual_end" TIMESTAMP WITH TIME ZONE, "skip_reason" text, CONSTRAINT "PK_ecf2015026ec130ac868c0ef51f" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "itinerary_item_key" ON "itinerary_item"  ("reception_id", "key") `,
    );
    await queryRunner.query(
      `CREATE TABLE "follow_up" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "kind" text NOT NULL, "assignment_id" uuid, "what" text NOT NULL, "owner_id" uuid, "due_at" TIMESTAMP WITH TIME ZONE, "status" text NOT NULL, "opened_by" uuid NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "closed_by" uuid, "closed_at" TIMESTAMP WITH TIME ZONE, "close_note" text, "fired" integer NOT NULL, CONSTRAINT "PK_5c0a5f5b32937e47e0ab09d596c" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "follow_up_reception_idx" ON "follow_up"  ("reception_id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "assignment" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "department_id" uuid NOT NULL, "department_code" text NOT NULL, "generation" integer NOT NULL, "status" text NOT NULL, "required" boolean NOT NULL, "lead_id" uuid, "package_version" integer NOT NULL, "package_hash" text NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL, "announced_at" TIMESTAMP WITH TIME ZONE, "waived" jsonb NOT NULL, "fired" jsonb NOT NULL, "counts" jsonb NOT NULL, "oldest_due" TIMESTAMP WITH TIME ZONE, "next_due" TIMESTAMP WITH TIME ZONE, "last_act" jsonb, CONSTRAINT "PK_43c2f5a3859f54cedafb270f37e" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "assignment_due_idx" ON "assignment"  ("next_due") WHERE status = 'active'`,
    );
    await queryRunner.query(
      `CREATE INDEX "assignment_department_idx" ON "assignment"  ("department_id", "status") `,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "assignment_generation_key" ON "assignment"  ("reception_id", "department_code", "generation") `,
    );
    await queryRunner.query(
      `CREATE TABLE "task" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "assignment_id" uuid NOT NULL, "key" text NOT NULL, "item_key" text, "what" text NOT NULL, "standard" text, "cautions" text, "place" text, "contact" text, "contact_phone" text, "phase" text NOT NULL, "check_needed" boolean NOT NULL, "checker_id" uuid, "doer_id" uuid, "assigned_by" uuid, "status" text NOT NULL, "due_expression" jsonb NOT NULL, "due" TIMESTAMP WITH TIME ZONE, "acknowledge_by" TIMESTAMP WITH TIME ZONE, "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL, "timed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "content_hash" text NOT NULL, "acknowledged_hash" text, "acknowledged_by" uuid, "acknowledged_at" TIMESTAMP WITH TIME ZONE, "done_hash" text, "done_by" uuid, "done_at" TIMESTAMP WITH TIME ZONE, "checked_by" uuid, "checked_at" TIMESTAMP WITH TIME ZONE, "reason" text, "ack_fired" integer NOT NULL, "due_fired" integer NOT NULL, "reminded_at" TIMESTAMP WITH TIME ZONE, "disputed" boolean NOT NULL, "last_act" jsonb, CONSTRAINT "PK_fb213f79ee45060ba925ecd576e" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "task_doer_idx" ON "task"  ("doer_id", "due") `);
    await queryRunner.query(`CREATE INDEX "task_reception_idx" ON "task"  ("reception_id") `);
    await queryRunner.query(`CREATE UNIQUE INDEX "task_key" ON "task"  ("assignment_id", "key") `);
    await queryRunner.query(
      `CREATE TABLE "signature" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "assignment_id" uuid NOT NULL, "scope" text NOT NULL, "answer" text NOT NULL, "remark" text, "by" uuid NOT NULL, "for_user_id" uuid, "recorded_by" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "plan_version" integer NOT NULL, "package_hash" text NOT NULL, "status" text NOT NULL, "decided_by" uuid, "decided_at" TIMESTAMP WITH TIME ZONE, "disputed" boolean NOT NULL, CONSTRAINT "PK_8e62734171afc1d7c9570be27fb" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "signature_standing_idx" ON "signature"  ("assignment_id", "scope") WHERE status = 'standing'`,
    );
    await queryRunner.query(
      `CREATE INDEX "signature_reception_idx" ON "signature"  ("reception_id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "approval" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "matter" text NOT NULL, "subject" jsonb NOT NULL, "status" text NOT NULL, "steps" jsonb NOT NULL, "current" integer NOT NULL, "waiting_since" TIMESTAMP WITH TIME ZONE NOT NULL, "submitted_by" uuid NOT NULL, "submitted_at" TIMESTAMP WITH TIME ZONE NOT NULL, "reason" text, "return_reason" text, "disputed" boolean NOT NULL DEFAULT false, "fired" integer NOT NULL, CONSTRAINT "PK_97bfd1cd9dff3c1302229da6b5c" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "approval_reception_idx" ON "approval"  ("reception_id", "status") `,
    );
    await queryRunner.query(
      `CREATE TABLE "plan_version" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "number" integer NOT NULL, "document" jsonb NOT NULL, "hash" text NOT NULL, "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "change_note" text, CONSTRAINT "PK_253721b12e51a0be8fffb64ded9" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "plan_version_number_key" ON "plan_version"  ("reception_id", "number") `,
    );
    await queryRunner.query(
      `CREATE TABLE "plan_draft" ("reception_id" uuid NOT NULL, "document" jsonb NOT NULL, CONSTRAINT "PK_f9731e428e7c49d5490ace47eb8" PRIMARY KEY ("reception_id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "notice" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "user_id" uuid NOT NULL, "kind" text NOT NULL, "refs" jsonb NOT NULL, "hold_until" TIMESTAMP WITH TIME ZONE, "status" text NOT NULL, "delivered_by" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "resent_at" TIMESTAMP WITH TIME ZONE, "read_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_705062b14410ff1a04998f86d72" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "notice_pending_idx" ON "notice"  ("created_at") WHERE status = 'pending'`,
    );
    await queryRunner.query(`CREATE INDEX "notice_reception_idx" ON "notice"  ("reception_id") `);
    await queryRunner.query(
      `CREATE INDEX "notice_user_idx" ON "notice"  ("user_id", "created_at") `,
    );
    await queryRunner.query(
      `CREATE TABLE "delivery" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "notice_id" uuid NOT NULL, "channel" text NOT NULL, "outcome" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_ffad7bf84e68716cd9af89003b0" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE INDEX "delivery_notice_idx" ON "delivery"  ("notice_id") `);
    await queryRunner.query(
      `CREATE TABLE "wake" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "kind" text NOT NULL, "workflow_id" text NOT NULL, "reception_id" uuid, "assignment_id" uuid, "notice_id" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_a4066918e0771beea0dbdf4432d" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "stored_answer" ("actor_id" uuid NOT NULL, "key" text NOT NULL, "body_hash" text NOT NULL, "status" integer NOT NULL, "answer" json NOT NULL, "reception_id" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_aad422e1c9447fb3d9bb9dcf7bd" PRIMARY KEY ("actor_id", "key"))`,
    );
    await queryRunner.query(`CREATE INDEX "stored_answer_at_idx" ON "stored_answer"  ("at") `);
    await queryRunner.query(
      `CREATE TABLE "change_feed" ("id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "tx" bigint NOT NULL, "reception_id" uuid, "assignment_id" uuid, "kind" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_57344f8330a63fc4867f148b707" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "change_feed_reception_idx" ON "change_feed"  ("reception_id", "id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "audit_entry" ("chain" text NOT NULL, "seq" bigint NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "actor_id" uuid, "command" text NOT NULL, "idempotency_key" text, "body" text NOT NULL, "hash" bytea NOT NULL, "request_id" text NOT NULL, CONSTRAINT "PK_497ad57b4ae70fe6fae7a52588d" PRIMARY KEY ("chain", "seq"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "audit_entry_actor_idx" ON "audit_entry"  ("actor_id", "at") `,
    );
    await queryRunner.query(
      `CREATE TABLE "access_token" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "token_hash" bytea NOT NULL, "user_id" uuid NOT NULL, "name" text NOT NULL, "scopes" text array NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_used_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_f20f028607b2603deabd8182d12" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "access_token_hash_key" ON "access_token"  ("token_hash") `,
    );
    await queryRunner.query(`CREATE INDEX "access_token_user_idx" ON "access_token"  ("user_id") `);
    await queryRunner.query(
      `CREATE TABLE "login_attempt" ("key" text NOT NULL, "failures" integer NOT NULL, "last_at" TIMESTAMP WITH TIME ZONE NOT NULL, "locked_until" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_2b7decd11c28ffdfdde28e05382" PRIMARY KEY ("key"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "user_session" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "token_hash" bytea NOT NULL, "user_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "agent" text, CONSTRAINT "PK_adf3b49590842ac3cf54cac451a" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "user_session_token_key" ON "user_session"  ("token_hash") `,
    );
    await queryRunner.query(`CREATE INDEX "user_session_user_idx" ON "user_session"  ("user_id") `);
    await queryRunner.query(
      `CREATE TABLE "guest" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "position" integer NOT NULL, "batch_key" text, "group_name" text, "name_zh" text, "name_original" text, "unit" text, "title" text, "sealed_identity" text, "sealed_contact" text, "sealed_diet" text, "sealed_health" text, "sealed_travel" text, "revision" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_57689d19445de01737dbc458857" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "guest_reception_idx" ON "guest"  ("reception_id", "position") `,
    );
    await queryRunner.query(
      `CREATE TABLE "attachment" ("id" uuid NOT NULL, "reception_id" uuid NOT NULL, "task_id" uuid, "kind" text NOT NULL, "file_name" text NOT NULL, "media_type" text NOT NULL, "size" integer NOT NULL, "sha256" text NOT NULL, "blob_key" text NOT NULL, "uploaded_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_d2a80c3a8d467f08a750ac4b420" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "attachment_task_idx" ON "attachment"  ("task_id") WHERE task_id IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "attachment_blob_key" ON "attachment"  ("blob_key") `,
    );
    await queryRunner.query(
      `CREATE INDEX "attachment_reception_idx" ON "attachment"  ("reception_id", "created_at") `,
    );
    await queryRunner.query(
      `CREATE TABLE "approval_route" ("matter" text NOT NULL, "steps" jsonb NOT NULL, "revision" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_acc9c36887bf2cc2526eff1e1ac" PRIMARY KEY ("matter"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "office" ("id" text NOT NULL, "name" text NOT NULL, "zone" text NOT NULL DEFAULT 'Asia/Shanghai', "quiet_from" integer, "quiet_until" integer, "paces" jsonb NOT NULL DEFAULT '{}', "last_code_year" integer NOT NULL DEFAULT '0', "last_code_number" integer NOT NULL DEFAULT '0', "revision" integer NOT NULL DEFAULT '1', "audit_seq" bigint NOT NULL DEFAULT '0', "audit_hash" bytea NOT NULL DEFAULT '\\x', "feed_epoch" uuid NOT NULL DEFAULT gen_random_uuid(), "setup_token_hash" text, CONSTRAINT "PK_200185316ba169fda17e3b6ba00" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "app_user" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "login" text NOT NULL, "password_hash" text, "must_change_password" boolean NOT NULL DEFAULT true, "password_expires_at" TIMESTAMP WITH TIME ZONE, "name" text NOT NULL, "title" text, "phone" text, "duty_phone" text, "email" text, "role" text NOT NULL, "department_id" uuid, "language" text NOT NULL DEFAULT 'zh', "active" boolean NOT NULL DEFAULT true, "revision" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT clock_timestamp(), CONSTRAINT "PK_22a5c4a3d9b2fb8e4e73fc4ada1" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX "app_user_login_key" ON "app_user"  ("login") `);
    await queryRunner.query(
      `CREATE INDEX "app_user_department_idx" ON "app_user"  ("department_id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "department" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "code" text NOT NULL, "name_zh" text NOT NULL, "name_en" text NOT NULL, "duty_phone" text, "active" boolean NOT NULL DEFAULT true, "sort_order" integer NOT NULL DEFAULT '0', "guest_groups" text array NOT NULL DEFAULT '{}', "revision" integer NOT NULL DEFAULT '1', CONSTRAINT "PK_9a2213262c1593bffb581e382f5" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX "department_code_key" ON "department"  ("code") `);
    await queryRunner.query(
      `CREATE TABLE "substitute" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "absent_user_id" uuid NOT NULL, "substitute_user_id" uuid NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_48ee4b1f03967468b80ece17ac0" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "substitute_absent_idx" ON "substitute"  ("absent_user_id") `,
    );
    await queryRunner.query(
      `CREATE INDEX "substitute_substitute_idx" ON "substitute"  ("substitute_user_id") `,
    );
    await queryRunner.query(
      `CREATE TABLE "reception_key" ("reception_id" uuid NOT NULL, "wrapped" bytea, "destroyed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_e7a432091377524bc66579da9bf" PRIMARY KEY ("reception_id"))`,
    );
    await queryRunner.query(
      `ALTER TABLE "itinerary_item" ADD CONSTRAINT "FK_22479b0ab51042034a868c449dd" FOREIGN KEY ("reception_id") REFERENCES "reception"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "follow_up" ADD CONSTRAINT "FK_41ec94992285c48f38d4f946e14" FOREIGN KEY ("reception_id") REFERENCES "reception"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "assignment" ADD CONSTRAINT "FK_4bd40b34f1c47d09a3f5ff6e813" FOREIGN KEY ("reception_id") REFERENCES "reception"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "task" ADD CONSTRAINT "FK_bbd5007caf5731217005cccdc0d" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "signature" ADD CONSTRAINT "FK_a50ec5aa576be70be9d7ed984d6" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "approval" ADD CONSTRAINT "FK_7b55bd982d7b4e0aae4982ef6c3" FOREIGN KEY ("reception_id") REFERENCES "reception"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await queryRunner.query(
      `ALTER TABLE "plan_version" ADD CONSTRAINT "FK_5fae866a239dfae92b3dd480f6f" FOREIGN KEY ("reception_id") REFERENCES "reception"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "plan_version" DROP CONSTRAINT "FK_5fae866a239dfae92b3dd480f6f"`,
    );
    await queryRunner.query(
      `ALTER TABLE "approval" DROP CONSTRAINT "FK_7b55bd982d7b4e0aae4982ef6c3"`,
    );
    await queryRunner.query(
      `ALTER TABLE "signature" DROP CONSTRAINT "FK_a50ec5aa576be70be9d7ed984d6"`,
    );
    await queryRunner.query(`ALTER TABLE "task" DROP CONSTRAINT "FK_bbd5007caf5731217005cccdc0d"`);
    await queryRunner.query(
      `ALTER TABLE "assignment" DROP CONSTRAINT "FK_4bd40b34f1c47d09a3f5ff6e813"`,
    );
    await queryRunner.query(
      `ALTER TABLE "follow_up" DROP CONSTRAINT "FK_41ec94992285c48f38d4f946e14"`,
    );
    await queryRunner.query(
      `ALTER TABLE "itinerary_item" DROP CONSTRAINT "FK_22479b0ab51042034a868c449dd"`,
    );
    await queryRunner.query(`DROP TABLE "reception_key"`);
    await queryRunner.query(`DROP INDEX "public"."substitute_substitute_idx"`);
    await queryRunner.query(`DROP INDEX "public"."substitute_absent_idx"`);
    await queryRunner.query(`DROP TABLE "substitute"`);
    await queryRunner.query(`DROP INDEX "public"."department_code_key"`);
    await queryRunner.query(`DROP TABLE "department"`);
    await queryRunner.query(`DROP INDEX "public"."app_user_department_idx"`);
    await queryRunner.query(`DROP INDEX "public"."app_user_login_key"`);
    await queryRunner.query(`DROP TABLE "app_user"`);
    await queryRunner.query(`DROP TABLE "office"`);
    await queryRunner.query(`DROP TABLE "approval_route"`);
    await queryRunner.query(`DROP INDEX "public"."attachment_reception_idx"`);
    await queryRunner.query(`DROP INDEX "public"."attachment_blob_key"`);
    await queryRunner.query(`DROP INDEX "public"."attachment_task_idx"`);
    await queryRunner.query(`DROP TABLE "attachment"`);
    await queryRunner.query(`DROP INDEX "public"."guest_reception_idx"`);
    await queryRunner.query(`DROP TABLE "guest"`);
    await queryRunner.query(`DROP INDEX "public"."user_session_user_idx"`);
    await queryRunner.query(`DROP INDEX "public"."user_session_token_key"`);
    await queryRunner.query(`DROP TABLE "user_session"`);
    await queryRunner.query(`DROP TABLE "login_attempt"`);
    await queryRunner.query(`DROP INDEX "public"."access_token_user_idx"`);
    await queryRunner.query(`DROP INDEX "public"."access_token_hash_key"`);
    await queryRunner.query(`DROP TABLE "access_token"`);
    await queryRunner.query(`DROP INDEX "public"."audit_entry_actor_idx"`);
    await queryRunner.query(`DROP TABLE "audit_entry"`);
    await queryRunner.query(`DROP INDEX "public"."change_feed_reception_idx"`);
    await queryRunner.query(`DROP TABLE "change_feed"`);
    await queryRunner.query(`DROP INDEX "public"."stored_answer_at_idx"`);
    await queryRunner.query(`DROP TABLE "stored_answer"`);
    await queryRunner.query(`DROP TABLE "wake"`);
    await queryRunner.query(`DROP INDEX "public"."delivery_notice_idx"`);
    await queryRunner.query(`DROP TABLE "delivery"`);
    await queryRunner.query(`DROP INDEX "public"."notice_user_idx"`);
    await queryRunner.query(`DROP INDEX "public"."notice_reception_idx"`);
    await queryRunner.query(`DROP INDEX "public"."notice_pending_idx"`);
    await queryRunner.query(`DROP TABLE "notice"`);
    await queryRunner.query(`DROP TABLE "plan_draft"`);
    await queryRunner.query(`DROP INDEX "public"."plan_version_number_key"`);
    await queryRunner.query(`DROP TABLE "plan_version"`);
    await queryRunner.query(`DROP INDEX "public"."approval_reception_idx"`);
    await queryRunner.query(`DROP TABLE "approval"`);
    await queryRunner.query(`DROP INDEX "public"."signature_reception_idx"`);
    await queryRunner.query(`DROP INDEX "public"."signature_standing_idx"`);
    await queryRunner.query(`DROP TABLE "signature"`);
    await queryRunner.query(`DROP INDEX "public"."task_key"`);
    await queryRunner.query(`DROP INDEX "public"."task_reception_idx"`);
    await queryRunner.query(`DROP INDEX "public"."task_doer_idx"`);
    await queryRunner.query(`DROP TABLE "task"`);
    await queryRunner.query(`DROP INDEX "public"."assignment_generation_key"`);
    await queryRunner.query(`DROP INDEX "public"."assignment_department_idx"`);
    await queryRunner.query(`DROP INDEX "public"."assignment_due_idx"`);
    await queryRunner.query(`DROP TABLE "assignment"`);
    await queryRunner.query(`DROP INDEX "public"."follow_up_reception_idx"`);
    await queryRunner.query(`DROP TABLE "follow_up"`);
    await queryRunner.query(`DROP INDEX "public"."itinerary_item_key"`);
    await queryRunner.query(`DROP TABLE "itinerary_item"`);
    await queryRunner.query(`DROP INDEX "public"."reception_code_key"`);
    await queryRunner.query(`DROP INDEX "public"."reception_letter_key"`);
    await queryRunner.query(`DROP INDEX "public"."reception_due_idx"`);
    await queryRunner.query(`DROP INDEX "public"."reception_list_idx"`);
    await queryRunner.query(`DROP TABLE "reception"`);
  }
}
