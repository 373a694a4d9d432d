import type { NoticeKind } from '@app/domain';
import { fill } from '../fill';
import type { Language } from '../language';

import { NOTICE_TEXTS } from './notice.texts';
import { sayTime } from './say-time';

/** One line of a message. Everything but `what` is optional. */
export interface NoticeEntry {
  readonly what: string;
  /** RFC 3339 instant. */
  readonly at?: string | null;
  readonly place?: string | null;
  readonly who?: string | null;
  readonly note?: string | null;
}

/** A bundle of messages of one kind to one person about one reception. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly receptionTitle: string;
  readonly entries: readonly NoticeEntry[];
  /** How many objects it is about, when not all of them are entries. Default: the entries. */
  readonly count?: number;
  /** IANA zone in which times are shown; default Asia/Shanghai. */
  readonly zone?: string;
  /** Who acted, where the words name a person (reminded, recordedOnBehalf). */
  readonly who?: string;
  /** Address that opens the reception in the product. */
  readonly link?: string;
}

export interface RenderedNotice {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** More entries than this are counted, not listed: the rest is one tap away. */
export const LISTED_ENTRIES = 12;

const DEFAULT_ZONE = 'Asia/Shanghai';
const SOMEONE = { zh: '接待办', en: 'The reception office' };
const MORE = { zh: '…… 另有 {count} 项', en: '… and {count} more' };
const OPEN = { zh: '打开：{link}', en: 'Open: {link}' };

/** The words of a message, ready for any channel. Never fails: a missing value leaves a gap. */
export function renderNotice(language: Language, notice: Notice): RenderedNotice {
  const text = NOTICE_TEXTS[notice.kind];
  const listed = notice.entries.slice(0, LISTED_ENTRIES);
  const count = Math.max(1, notice.count ?? notice.entries.length);
  const values = {
    title: oneLine(notice.receptionTitle),
    count,
    who: oneLine(notice.who ?? SOMEONE[language]),
  };
  const opening = fill(text.opening[language], values);
  const lines = [listed.length > 0 ? opening : withoutColon(opening)];
  for (const entry of listed) {
    lines.push(renderEntry(language, entry, notice.zone ?? DEFAULT_ZONE));
  }
  if (listed.length > 0 && count > listed.length) {
    lines.push(fill(MORE[language], { count: count - listed.length }));
  }
  if (text.ask[language]) lines.push(fill(text.ask[language], values));
  if (notice.link) lines.push(fill(OPEN[language], { link: notice.link }));
  return { subject: fill(text.subject[language], values), lines };
}

const SUMMARY = {
  subject: { zh: '消息摘要（{count} 条）', en: 'Summary of {count} messages' },
  opening: {
    zh: '以下 {count} 条消息供知悉，不需要马上办理：',
    en: '{count} messages for your information; nothing is asked at once:',
  },
} as const;

/** Several messages to one person as one. */
export function sumUp(language: Language, messages: readonly RenderedNotice[]): RenderedNotice {
  const values = { count: messages.length };
  return {
    subject: fill(SUMMARY.subject[language], values),
    lines: [
      fill(SUMMARY.opening[language], values),
      ...messages.flatMap(({ subject, lines }, i) => ['', `${i + 1}. ${subject}`, ...lines]),
    ],
  };
}

function renderEntry(language: Language, entry: NoticeEntry, zone: string): string {
  const time = entry.at ? sayTime(language, entry.at, zone) : null;
  const parts = [entry.what, time, entry.place, entry.who, entry.note];
  return `· ${parts
    .filter((part): part is string => Boolean(part))
    .map(oneLine)
    .join('｜')}`;
}

/** Nothing follows: "以下事项已到时限：" becomes a sentence. */
const withoutColon = (text: string): string => text.replace(/：$/, '。').replace(/:$/, '.');

/** A line break in somebody's text must not start a new line (or a mail header) of ours. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();
}
