import type { LoadedNotice } from '@app/commands';
import { changesSince, type NoticeKind } from '@app/domain';
import type { Message, Recipient } from '@app/notifications';
import { renderNotice, sayChanges, sayRefs, sumUp } from '@app/texts';
import type { Language, NoticeEntry } from '@app/texts';

/** What is sent, rendered at the moment it is sent: it reads as things stand then. */
export interface Letter {
  readonly recipient: Recipient;
  readonly message: Message;
}

/** Puts one or several notices to one person into his words. `baseUrl` has no slash at its end. */
export function letterOf(notices: readonly LoadedNotice[], baseUrl: string): Letter {
  const [{ userId, email, language }] = notices;
  const messages = notices.map((notice) => messageOf(notice, baseUrl));
  const message = messages.length === 1 ? messages[0] : sumUp(language as Language, messages);
  return { recipient: { userId, email }, message };
}

function messageOf(notice: LoadedNotice, baseUrl: string): Message {
  const language = notice.language as Language;
  return renderNotice(language, {
    kind: notice.kind as NoticeKind,
    receptionTitle: notice.receptionTitle,
    entries: [...sayRefs(language, notice.refs), ...notice.entries.map((e) => entryOf(e, notice))],
    zone: notice.zone,
    link: `${baseUrl}/receptions/${notice.receptionId}`,
  });
}

/** Of a change each reader is told what changed for himself, old and new (F5). */
function entryOf(entry: LoadedNotice['entries'][number], notice: LoadedNotice): NoticeEntry {
  const { seenAndNow, ...told } = entry;
  if (notice.kind !== 'changed' || !seenAndNow) return told;
  const item = (key: string): string => seenAndNow.items[key] ?? key;
  const changes = changesSince(seenAndNow.seen, seenAndNow.now);
  return { ...told, note: sayChanges(notice.language as Language, changes, { item }, notice.zone) };
}
