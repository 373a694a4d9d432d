import { ForeignKey, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AssignmentEntity } from './assignment.entity';

/** One thing to do in a department's package (任务). */
@Entity('task')
@Index('task_key', ['assignmentId', 'key'], { unique: true })
@Index('task_reception_idx', ['receptionId'])
@Index('task_doer_idx', ['doerId', 'due'])
export class TaskEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'reception_id' }) receptionId: string;
  @ForeignKey(() => AssignmentEntity)
  @Column('uuid', { name: 'assignment_id' })
  assignmentId: string;
  @Column('text') key: string;
  @Column('text', { name: 'item_key', nullable: true }) itemKey: string | null;
  @Column('text') what: string;
  @Column('text', { nullable: true }) standard: string | null;
  @Column('text', { nullable: true }) cautions: string | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) contact: string | null;
  @Column('text', { name: 'contact_phone', nullable: true }) contactPhone: string | null;
  @Column('text') phase: string;
  @Column('boolean', { name: 'check_needed' }) checkNeeded: boolean;
  @Column('uuid', { name: 'checker_id', nullable: true }) checkerId: string | null;
  @Column('uuid', { name: 'doer_id', nullable: true }) doerId: string | null;
  @Column('uuid', { name: 'assigned_by', nullable: true }) assignedBy: string | null;
  @Column('text') status: string;
  @Column('jsonb', { name: 'due_expression' }) dueExpression: unknown;
  @Column('timestamptz', { nullable: true }) due: Date | null;
  @Column('timestamptz', { name: 'opens_at', nullable: true }) opensAt: Date | null;
  @Column('boolean', { default: false }) estimate: boolean;
  @Column('timestamptz', { name: 'acknowledge_by', nullable: true }) acknowledgeBy: Date | null;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
  @Column('timestamptz', { name: 'timed_at' }) timedAt: Date;
  @Column('text', { name: 'content_hash' }) contentHash: string;
  @Column('text', { name: 'acknowledged_hash', nullable: true }) acknowledgedHash: string | null;
  @Column('uuid', { name: 'acknowledged_by', nullable: true }) acknowledgedBy: string | null;
  @Column('timestamptz', { name: 'acknowledged_at', nullable: true }) acknowledgedAt: Date | null;
  @Column('jsonb', { name: 'acknowledged_content', nullable: true }) acknowledgedContent: unknown;
  @Column('text', { name: 'done_hash', nullable: true }) doneHash: string | null;
  @Column('uuid', { name: 'done_by', nullable: true }) doneBy: string | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt: Date | null;
  @Column('uuid', { name: 'checked_by', nullable: true }) checkedBy: string | null;
  @Column('timestamptz', { name: 'checked_at', nullable: true }) checkedAt: Date | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('integer', { name: 'ack_fired' }) ackFired: number;
  @Column('integer', { name: 'due_fired' }) dueFired: number;
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt: Date | null;
  @Column('boolean') disputed: boolean;
  @Column('jsonb', { name: 'last_act', nullable: true }) lastAct: unknown;
  @Column('jsonb', { default: [] }) checklist: unknown;
  @Column('jsonb', { default: [] }) ticked: unknown;
  @Column('text', { name: 'handover_to', nullable: true }) handoverTo: string | null;
  @Column('text', { name: 'handover_task', nullable: true }) handoverTask: string | null;
  @Column('jsonb', { name: 'at_item', nullable: true }) atItem: unknown;
  /** In ms. */
  @Column('double precision', { name: 'repeat_every', nullable: true }) repeatEvery: number | null;
  @Column('text', { name: 'repeat_item', nullable: true }) repeatItem: string | null;
  @Column('integer', { name: 'prompts_fired', default: 0 }) promptsFired: number;
  @Column('jsonb', { default: [] }) cites: unknown;
}
