import type { NoticeInput } from '@app/contracts/workflow';
import { followNotice } from './follow-notice';

/**
 * One bundle of messages to one person, on its way.
 *
 * It waits out the quiet hours, then takes the person's channels in their order. A channel that is
 * down is tried again with patience, one that refuses is left for the next. What no channel could
 * carry becomes a dead letter that people see and can send again. Somebody whom no channel can reach
 * at all has the inbox, where the message has been since its act.
 */
export async function noticeWorkflow(input: NoticeInput): Promise<void> {
  const notice = await followNotice(input);
  await notice.quietHours();
  for (const channel of notice.channels) {
    if (notice.open) await notice.tryChannel(channel);
  }
  if (notice.open) await (notice.isReachable ? notice.deadLetter() : notice.inbox());
}
