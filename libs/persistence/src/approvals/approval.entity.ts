import { ForeignKey, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ReceptionEntity } from '../receptions/reception.entity';

/** One submission on its way along its route. */
@Entity('approval')
@Index('approval_reception_idx', ['receptionId', 'status'])
export class ApprovalEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ReceptionEntity)
  @Column('uuid', { name: 'reception_id' })
  receptionId: string;
  @Column('text') matter: string;
  @Column('jsonb') subject: unknown;
  @Column('text') status: string;
  @Column('jsonb') steps: unknown[];
  @Column('integer') current: number;
  @Column('timestamptz', { name: 'waiting_since' }) waitingSince: Date;
  @Column('uuid', { name: 'submitted_by' }) submittedBy: string;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { name: 'return_reason', nullable: true }) returnReason: string | null;
  @Column('boolean', { default: false }) disputed: boolean;
  @Column('integer') fired: number;
}
