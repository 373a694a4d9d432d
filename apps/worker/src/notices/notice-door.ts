import type { DeliveryOutcome, NoticeView } from '@app/contracts/workflow';
import type { Message, Recipient } from '@app/notifications';

/** What is sent, rendered at the moment it is sent; it never leaves the process otherwise. */
export interface Letter {
  readonly recipient: Recipient;
  readonly message: Message;
}

/** The notices in Postgres: what is true of one, and what came of its way. */
export interface NoticeDoor {
  lookNotice(noticeId: string): Promise<NoticeView>;
  /** Null: delivered, given up or withdrawn meanwhile. */
  loadLetter(noticeId: string): Promise<Letter | null>;
  recordDelivery(noticeId: string, channel: string, outcome: DeliveryOutcome): Promise<NoticeView>;
  recordDeadLetter(noticeId: string): Promise<NoticeView>;
}
