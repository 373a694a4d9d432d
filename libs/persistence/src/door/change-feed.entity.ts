import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What changed, in order, for live readers: ids, codes and numbers. */
@Entity('change_feed')
@Index('change_feed_reception_idx', ['receptionId', 'id'])
@Index('change_feed_tx_idx', ['tx', 'id'])
export class ChangeFeedEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: string;
  /** Transaction number: readers stop below the oldest open one. */
  @Column('bigint') tx: string;
  @Column('uuid', { name: 'reception_id', nullable: true }) receptionId: string | null;
  @Column('uuid', { name: 'assignment_id', nullable: true }) assignmentId: string | null;
  /** The one person it is for. */
  @Column('uuid', { name: 'user_id', nullable: true }) userId: string | null;
  /** The act; it stays inside. */
  @Column('text') kind: string;
  /** `ChangeTopic` of libs/domain. */
  @Column('text', { default: 'reception' }) topic: string;
  /** `ChangeAudience` of libs/domain. */
  @Column('text', { default: 'whole' }) audience: string;
  @Column('jsonb', { default: {} }) detail: Record<string, unknown>;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
}
