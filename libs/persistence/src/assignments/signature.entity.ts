import { ForeignKey, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AssignmentEntity } from './assignment.entity';

/** A department's word: 会签, 就绪确认 or 办结确认. */
@Entity('signature')
@Index('signature_reception_idx', ['receptionId'])
@Index('signature_standing_idx', ['assignmentId', 'scope'], {
  where: `status = 'standing'`,
})
export class SignatureEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'reception_id' }) receptionId: string;
  @ForeignKey(() => AssignmentEntity)
  @Column('uuid', { name: 'assignment_id' })
  assignmentId: string;
  @Column('text') scope: string;
  @Column('text') answer: string;
  @Column('text', { nullable: true }) remark: string | null;
  @Column('uuid') by: string;
  @Column('uuid', { name: 'for_user_id', nullable: true }) forUserId: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
  @Column('timestamptz') at: Date;
  @Column('integer', { name: 'plan_version' }) planVersion: number;
  @Column('text', { name: 'package_hash' }) packageHash: string;
  @Column('text') status: string;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('boolean') disputed: boolean;
}
