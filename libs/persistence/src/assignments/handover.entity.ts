import { ForeignKey, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AssignmentEntity } from './assignment.entity';
import { TaskEntity } from './task.entity';

/** A hand-over from one department to another (交接): both confirm. */
@Entity('handover')
@Index('handover_task_key', ['taskId'], { unique: true })
@Index('handover_reception_idx', ['receptionId'])
@Index('handover_to_idx', ['toAssignmentId'])
@Index('handover_from_idx', ['assignmentId'])
export class HandoverEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'reception_id' }) receptionId: string;
  @ForeignKey(() => TaskEntity)
  @Column('uuid', { name: 'task_id' })
  taskId: string;
  @ForeignKey(() => AssignmentEntity)
  @Column('uuid', { name: 'assignment_id' })
  assignmentId: string;
  @Column('text', { name: 'to_department' }) toDepartment: string;
  @ForeignKey(() => AssignmentEntity)
  @Column('uuid', { name: 'to_assignment_id' })
  toAssignmentId: string;
  @Column('uuid', { name: 'to_task_id', nullable: true }) toTaskId: string | null;
  @Column('text') phase: string;
  @Column('text') status: string;
  @Column('text', { name: 'content_hash' }) contentHash: string;
  @Column('text', { name: 'given_hash', nullable: true }) givenHash: string | null;
  @Column('uuid', { name: 'given_by', nullable: true }) givenBy: string | null;
  @Column('timestamptz', { name: 'given_at', nullable: true }) givenAt: Date | null;
  @Column('text', { name: 'taken_hash', nullable: true }) takenHash: string | null;
  @Column('uuid', { name: 'taken_by', nullable: true }) takenBy: string | null;
  @Column('timestamptz', { name: 'taken_at', nullable: true }) takenAt: Date | null;
  @Column('integer') fired: number;
  @Column('jsonb', { name: 'last_act', nullable: true }) lastAct: unknown;
}
