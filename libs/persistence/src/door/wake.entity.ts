import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** "Look again", for one workflow. Inserted by acts, delivered and deleted by the relay. */
@Entity('wake')
export class WakeEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: string;
  @Column('text') kind: string;
  @Column('text', { name: 'workflow_id' }) workflowId: string;
  @Column('uuid', { name: 'reception_id', nullable: true }) receptionId: string | null;
  @Column('uuid', { name: 'assignment_id', nullable: true }) assignmentId: string | null;
  @Column('uuid', { name: 'notice_id', nullable: true }) noticeId: string | null;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
}
