import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One reception: its facts, where it stands, and the head of its audit chain. Locked by every act. */
@Entity('reception')
@Index('reception_code_key', ['code'], { unique: true })
@Index('reception_letter_key', ['letterKey'], {
  unique: true,
  where: `letter_key IS NOT NULL AND status <> 'cancelled'`,
})
@Index('reception_due_idx', ['nextDue'], { where: `status = 'open'` })
@Index('reception_list_idx', ['status', 'createdAt', 'id'])
@Check('reception_secrecy_check', `secrecy IN ('internal', 'work-secret')`)
export class ReceptionEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text') status: string;
  @Column('text') stage: string;
  @Column('timestamptz', { name: 'stage_since', nullable: true }) stageSince: Date | null;
  @Column('timestamptz', { name: 'launched_at', nullable: true }) launchedAt: Date | null;
  @Column('text') title: string;
  @Column('text') profile: string;
  @Column('text', { nullable: true }) grade: string | null;
  @Column('text') secrecy: string;
  @Column('text') urgency: string;
  @Column('text', { name: 'sending_unit', nullable: true }) sendingUnit: string | null;
  @Column('text', { nullable: true }) purpose: string | null;
  @Column('text', { name: 'source_kind', nullable: true }) sourceKind: string | null;
  @Column('text', { name: 'letter_number', nullable: true }) letterNumber: string | null;
  @Column('text', { name: 'letter_date', nullable: true }) letterDate: string | null;
  /** 文号 with its sending unit, both normalised: unique among receptions that are not cancelled. */
  @Column('text', { name: 'letter_key', nullable: true }) letterKey: string | null;
  @Column('text', { name: 'lead_guest', nullable: true }) leadGuest: string | null;
  @Column('text', { name: 'lead_guest_title', nullable: true }) leadGuestTitle: string | null;
  @Column('integer', { name: 'head_count', nullable: true }) headCount: number | null;
  @Column('jsonb') batches: unknown[];
  @Column('text') zone: string;
  @Column('jsonb') contacts: unknown[];
  @Column('uuid', { name: 'officer_id', nullable: true }) officerId: string | null;
  @Column('uuid', { name: 'deputy_officer_id', nullable: true }) deputyOfficerId: string | null;
  @Column('uuid', { name: 'coordinator_id', nullable: true }) coordinatorId: string | null;
  @Column('uuid', { name: 'leader_id', nullable: true }) leaderId: string | null;
  @Column('jsonb', { name: 'liaison_ids' }) liaisonIds: string[];
  @Column('text') cosign: string;
  @Column('jsonb') pace: Record<string, number>;
  @Column('jsonb', { name: 'auto_advance' }) autoAdvance: string[];
  @Column('boolean', { name: 'receive_approved' }) receiveApproved: boolean;
  @Column('jsonb', { name: 'waived_facts' }) waivedFacts: unknown[];
  @Column('text', { name: 'plan_status' }) planStatus: string;
  @Column('integer', { name: 'plan_version' }) planVersion: number;
  @Column('integer', { name: 'last_plan_version' }) lastPlanVersion: number;
  @Column('timestamptz', { name: 'plan_approved_at', nullable: true }) planApprovedAt: Date | null;
  @Column('timestamptz', { name: 'work_since', nullable: true }) workSince: Date | null;
  @Column('jsonb', { name: 'blocking_findings' }) blockingFindings: string[];
  @Column('jsonb', { name: 'waived_findings' }) waivedFindings: string[];
  @Column('jsonb', { default: [] }) declarations: unknown[];
  @Column('text', { name: 'advance_requested', nullable: true }) advanceRequested: string | null;
  @Column('jsonb', { nullable: true }) override: unknown;
  /** 人工定色, until its own end. */
  @Column('jsonb', { nullable: true }) judgement: unknown;
  @Column('text', { name: 'summary_status' }) summaryStatus: string;
  @Column('text', { name: 'summary_text', nullable: true }) summaryText: string | null;
  @Column('text', { name: 'summary_lessons', nullable: true }) summaryLessons: string | null;
  @Column('jsonb') fired: Record<string, number>;
  @Column('timestamptz', { name: 'next_due', nullable: true }) nextDue: Date | null;
  @Column('boolean', { name: 'gate_open' }) gateOpen: boolean;
  @Column('timestamptz', { name: 'postponed_until', nullable: true }) postponedUntil: Date | null;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('integer', { name: 'facts_revision' }) factsRevision: number;
  @Column('integer', { name: 'draft_revision' }) draftRevision: number;
  @Column('integer') revision: number;
  @Column('bigint', { name: 'audit_seq', default: 0 }) auditSeq: string;
  @Column('bytea', { name: 'audit_hash', default: () => "'\\x'" }) auditHash: Buffer;
}
