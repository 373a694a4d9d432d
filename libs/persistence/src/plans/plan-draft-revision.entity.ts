import { ForeignKey, Column, Entity, PrimaryColumn } from 'typeorm';
import { ReceptionEntity } from '../receptions/reception.entity';

/**
 * The newest revisions of a draft: what two officers' changes are compared with when both started from
 * the same one. Older ones are deleted as new ones come.
 */
@Entity('plan_draft_revision')
export class PlanDraftRevisionEntity {
  @ForeignKey(() => ReceptionEntity)
  @PrimaryColumn('uuid', { name: 'reception_id' })
  receptionId: string;
  @PrimaryColumn('integer') revision: number;
  @Column('jsonb') document: unknown;
  @Column('uuid', { name: 'saved_by', nullable: true }) savedBy: string | null;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
}
