import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One bundle of messages to one person: an inbox row at once, and on its way by the channels. */
@Entity('notice')
@Index('notice_user_idx', ['userId', 'createdAt'])
@Index('notice_reception_idx', ['receptionId'])
@Index('notice_summary_idx', ['userId', 'holdUntil'], {
  where: `in_summary AND status = 'pending'`,
})
@Index('notice_pending_idx', ['createdAt'], { where: `status = 'pending'` })
export class NoticeEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'reception_id' }) receptionId: string;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('text') kind: string;
  @Column('jsonb') refs: unknown[];
  @Column('timestamptz', { name: 'hold_until', nullable: true }) holdUntil: Date | null;
  /** Goes out with the others that wait for this person until then, as one. */
  @Column('boolean', { name: 'in_summary', default: false }) inSummary: boolean;
  /** pending, delivered, dead or withdrawn: its way over the outside channels. */
  @Column('text') status: string;
  @Column('text', { name: 'delivered_by', nullable: true }) deliveredBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'resent_at', nullable: true }) resentAt: Date | null;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
}
