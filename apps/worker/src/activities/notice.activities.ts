import type {
  DeliveryOutcome,
  NoticeActivities as Contract,
  NoticeInput,
  NoticeView,
} from '@app/contracts/workflow';
import type { NotificationChannel } from '@app/notifications';
import type { NoticeDoor } from '../notices/notice-door';
import { understood } from './understood';

/** A message's way to one person: what is true, one try on one channel, what came of it. */
export class NoticeActivities implements Contract {
  constructor(
    private readonly door: NoticeDoor,
    private readonly channels: ReadonlyMap<string, NotificationChannel>,
  ) {}

  async lookNotice(input: NoticeInput): Promise<NoticeView> {
    const { noticeId } = understood(input);
    return this.door.lookNotice(noticeId);
  }

  async deliverNotice(input: NoticeInput & { readonly channel: string }): Promise<DeliveryOutcome> {
    const { noticeId, channel: name } = understood(input);
    const channel = this.channels.get(name);
    const letter = await this.door.loadLetter(noticeId);
    if (!channel || !letter || !channel.canReach(letter.recipient)) return 'not-applicable';
    // The notice's id, so that a repeat after a crash is the same message to the other side.
    return channel.send(letter.recipient, letter.message, noticeId);
  }

  async recordDelivery(
    input: NoticeInput & { readonly channel: string; readonly outcome: DeliveryOutcome },
  ): Promise<NoticeView> {
    const { noticeId, channel, outcome } = understood(input);
    return this.door.recordDelivery(noticeId, channel, outcome);
  }

  async recordDeadLetter(input: NoticeInput): Promise<NoticeView> {
    const { noticeId } = understood(input);
    return this.door.recordDeadLetter(noticeId);
  }
}
