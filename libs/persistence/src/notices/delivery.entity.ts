import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** The outcome of one channel for one notice. */
@Entity('delivery')
@Index('delivery_notice_idx', ['noticeId'])
export class DeliveryEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: string;
  @Column('uuid', { name: 'notice_id' }) noticeId: string;
  @Column('text') channel: string;
  @Column('text') outcome: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
}
