import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What changed, in order, for live readers. */
@Entity('change_feed')
@Index('change_feed_reception_idx', ['receptionId', 'id'])
export class ChangeFeedEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: string;
  /** Transaction number: readers stop below the oldest open one. */
  @Column('bigint') tx: string;
  @Column('uuid', { name: 'reception_id', nullable: true }) receptionId: string | null;
  @Column('uuid', { name: 'assignment_id', nullable: true }) assignmentId: string | null;
  @Column('text') kind: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
}
