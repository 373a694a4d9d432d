import { ForeignKey, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ReceptionEntity } from '../receptions/reception.entity';

/** A plan as it was sent or submitted. Never changed. */
@Entity('plan_version')
@Index('plan_version_number_key', ['receptionId', 'number'], { unique: true })
export class PlanVersionEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ReceptionEntity)
  @Column('uuid', { name: 'reception_id' })
  receptionId: string;
  @Column('integer') number: number;
  @Column('jsonb') document: unknown;
  @Column('text') hash: string;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('text', { name: 'change_note', nullable: true }) changeNote: string | null;
  /** What its times hung on when it was frozen. */
  @Column('jsonb', { nullable: true }) anchors: unknown;
  /** How much changed since the version before. */
  @Column('jsonb', { nullable: true }) size: unknown;
}
