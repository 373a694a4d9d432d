import type { LoadedNotice } from '@app/commands';
import type { NoticeKind } from '@app/domain';
import type { Message, Recipient } from '@app/notifications';
import { renderNotice, sayRefs } from '@app/texts';
import type { Language } from '@app/texts';

/** What is sent, rendered at the moment it is sent: it reads as things stand then. */
export interface Letter {
  readonly recipient: Recipient;
  readonly message: Message;
}

/** Puts a notice into its reader's words. `baseUrl` has no slash at its end. */
export function letterOf(notice: LoadedNotice, baseUrl: string): Letter {
  const { userId, email, receptionId } = notice;
  const language = notice.language as Language;
  const message = renderNotice(language, {
    kind: notice.kind as NoticeKind,
    receptionTitle: notice.receptionTitle,
    entries: [...sayRefs(language, notice.refs), ...notice.entries],
    zone: notice.zone,
    link: `${baseUrl}/receptions/${receptionId}`,
  });
  return { recipient: { userId, email }, message };
}
