import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A way to look at the list of receptions that a person keeps under a name. */
export interface SavedView {
  readonly name: string;
  /** The query of the address. */
  readonly search: string;
}

/** How one person wants it; who has no row wants it as it comes. */
@Entity('user_setting')
export class UserSettingEntity {
  @PrimaryColumn('uuid', { name: 'user_id' }) userId: string;
  /** The next task opens after one is finished. */
  @Column('boolean', { name: 'goes_on', default: true }) goesOn: boolean;
  @Column('jsonb', { default: () => "'[]'" }) views: readonly SavedView[];
  /** Messages go out by e-mail too, not only into the inbox of the product. */
  @Column('boolean', { default: true }) email: boolean;
  /** One's own quiet hours instead of the office's, in minutes after midnight of the office's clock. */
  @Column('smallint', { name: 'quiet_from', nullable: true }) quietFrom: number | null;
  @Column('smallint', { name: 'quiet_until', nullable: true }) quietUntil: number | null;
  /** E-mails that ask nothing come as one, every day at this time; null: each by itself. */
  @Column('smallint', { name: 'summary_at', nullable: true }) summaryAt: number | null;
}
