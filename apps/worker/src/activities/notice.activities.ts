import { loadSummary, lookNotice, recordDeadLetter, recordDelivery } from '@app/commands';
import { INBOX_CHANNEL } from '@app/contracts/workflow';
import { SERVICE_KINDS } from '@app/domain';
import type {
  DeliveryOutcome,
  NoticeActivities as Contract,
  NoticeInput,
  NoticeView,
} from '@app/contracts/workflow';
import type { NotificationChannel } from '@app/notifications';
import type { Pool } from 'pg';
import { letterOf } from '../notices/letter';
import { understood } from './understood';

export interface NoticeActivitiesOptions {
  readonly pool: Pool;
  /** The channels this installation has set up, by name, the preferred one first. */
  readonly channels: ReadonlyMap<string, NotificationChannel>;
  /** Service prompts leave the product too; else they stay in its inbox. */
  readonly promptsOutside: boolean;
  /** The address people use, without a slash at its end. */
  readonly baseUrl: string;
}

/** A message's way to one person: what is true, one try on one channel, what came of it. */
export class NoticeActivities implements Contract {
  /** The inbox has the message since the act itself: the workflow leaves it for the last. */
  private readonly outside: readonly string[];

  constructor(private readonly options: NoticeActivitiesOptions) {
    this.outside = [...options.channels.keys()].filter((name) => name !== INBOX_CHANNEL);
  }

  async lookNotice(input: NoticeInput): Promise<NoticeView> {
    return this.look(understood(input).noticeId);
  }

  async deliverNotice(input: NoticeInput & { readonly channel: string }): Promise<DeliveryOutcome> {
    const { noticeId, channel: name } = understood(input);
    const { pool, channels, baseUrl } = this.options;
    const channel = channels.get(name);
    const notices = channel ? await loadSummary(pool, noticeId) : [];
    if (!channel || notices.length === 0) return 'not-applicable';
    if (notices[0].declined.includes(name)) return 'declined';
    const { recipient, message } = letterOf(notices, baseUrl);
    if (!channel.canReach(recipient)) return 'not-applicable';
    // The notice's id, so that a repeat after a crash is the same message to the other side.
    return channel.send(recipient, message, noticeId);
  }

  async recordDelivery(
    input: NoticeInput & { readonly channel: string; readonly outcome: DeliveryOutcome },
  ): Promise<NoticeView> {
    const { noticeId, channel, outcome } = understood(input);
    await recordDelivery(this.options.pool, noticeId, channel, outcome);
    return this.look(noticeId);
  }

  async recordDeadLetter(input: NoticeInput): Promise<NoticeView> {
    const { noticeId } = understood(input);
    await recordDeadLetter(this.options.pool, noticeId);
    return this.look(noticeId);
  }

  private look(noticeId: string): Promise<NoticeView> {
    const { pool, promptsOutside } = this.options;
    return lookNotice(pool, noticeId, this.outside, promptsOutside ? [] : SERVICE_KINDS);
  }
}
