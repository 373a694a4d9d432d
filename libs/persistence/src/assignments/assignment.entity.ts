import { ForeignKey, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ReceptionEntity } from '../receptions/reception.entity';

/** One department in one reception (部门任务包), with sums over its tasks. */
@Entity('assignment')
@Index('assignment_generation_key', ['receptionId', 'departmentCode', 'generation'], {
  unique: true,
})
@Index('assignment_department_idx', ['departmentId', 'status'])
@Index('assignment_due_idx', ['nextDue'], { where: `status = 'active'` })
export class AssignmentEntity {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ReceptionEntity)
  @Column('uuid', { name: 'reception_id' })
  receptionId: string;
  @Column('uuid', { name: 'department_id' }) departmentId: string;
  @Column('text', { name: 'department_code' }) departmentCode: string;
  @Column('integer') generation: number;
  @Column('text') status: string;
  @Column('boolean') required: boolean;
  @Column('uuid', { name: 'lead_id', nullable: true }) leadId: string | null;
  @Column('integer', { name: 'package_version' }) packageVersion: number;
  @Column('text', { name: 'package_hash' }) packageHash: string;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
  @Column('timestamptz', { name: 'announced_at', nullable: true }) announcedAt: Date | null;
  @Column('jsonb') waived: string[];
  @Column('jsonb') fired: Record<string, number>;
  @Column('jsonb') counts: Record<string, number>;
  @Column('timestamptz', { name: 'oldest_due', nullable: true }) oldestDue: Date | null;
  @Column('timestamptz', { name: 'next_due', nullable: true }) nextDue: Date | null;
  @Column('jsonb', { name: 'last_act', nullable: true }) lastAct: unknown;
}
