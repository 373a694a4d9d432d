import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReceptionEntity } from '../receptions/reception.entity';

/** A proposed change (方案变更): its edits, the plan they make, and what that would bring. */
@Entity('amendment')
@Index('amendment_number_key', ['receptionId', 'number'], { unique: true })
export class AmendmentEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ReceptionEntity)
  @Column('uuid', { name: 'reception_id' })
  receptionId: string;
  @Column('integer') number: number;
  @Column('text') status: string;
  @Column('text') source: string;
  @Column('integer', { name: 'base_version' }) baseVersion: number;
  @Column('jsonb') edits: unknown[];
  @Column('jsonb') document: unknown;
  @Column('jsonb', { nullable: true }) batches: unknown[] | null;
  @Column('integer', { name: 'head_count', nullable: true }) headCount: number | null;
  @Column('jsonb') preview: unknown;
  @Column('text', { name: 'preview_hash' }) previewHash: string;
  /** What publishing it would write, while nothing it hangs on has moved. */
  @Column('jsonb', { nullable: true }) prepared: unknown;
  /** The draft after it, where that is another text than the plan. */
  @Column('jsonb', { nullable: true }) draft: unknown;
  @Column('text') reason: string;
  @Column('uuid', { name: 'proposed_by' }) proposedBy: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt: Date;
  @Column('uuid', { name: 'approval_id', nullable: true }) approvalId: string | null;
  @Column('jsonb', { nullable: true }) clock: unknown;
  @Column('integer', { default: 0 }) fired: number;
  @Column('boolean', { default: false }) urgent: boolean;
  @Column('integer', { name: 'published_version', nullable: true }) publishedVersion: number | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
}
