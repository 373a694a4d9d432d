import { ForeignKey, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ReceptionEntity } from '../receptions/reception.entity';

/** A remark (批示, 意见) on a place of a plan version, and how it was answered. */
@Entity('plan_remark')
@Index('plan_remark_reception_idx', ['receptionId'])
export class PlanRemarkEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ReceptionEntity)
  @Column('uuid', { name: 'reception_id' })
  receptionId: string;
  @Column('integer') version: number;
  @Column('text') path: string;
  @Column('text') text: string;
  @Column('uuid') by: string;
  @Column('uuid', { name: 'for_user_id', nullable: true }) forUserId: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
  @Column('timestamptz') at: Date;
  @Column('text') status: string;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @Column('integer', { name: 'answered_in', nullable: true }) answeredIn: number | null;
  @Column('uuid', { name: 'follow_up_id' }) followUpId: string;
  @Column('uuid', { name: 'assignment_id', nullable: true }) assignmentId: string | null;
  @Column('jsonb', { nullable: true }) edits: unknown[] | null;
  @Column('jsonb', { nullable: true }) preview: unknown;
}
