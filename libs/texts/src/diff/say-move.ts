import type { Language } from '../language';
import { DIFF_TEXTS } from './diff.texts';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

interface Said {
  readonly year: string;
  readonly day: string;
  readonly clock: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, zone: string): Intl.DateTimeFormat {
  const name = `${language}/${zone}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: zone,
    year: 'numeric',
    month: language === 'zh' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(name, made);
  return made;
}

function say(language: Language, at: number, zone: string): Said {
  const parts = formatOf(language, zone).formatToParts(at);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  const day =
    language === 'zh' ? `${part('month')}月${part('day')}日` : `${part('day')} ${part('month')}`;
  return { year: part('year'), day, clock: `${part('hour')}:${part('minute')}` };
}

/** A moment with its day, as read in `zone` (IANA): "5月12日 19:00". Open times say so. */
export function sayMoment(language: Language, at: number | null, zone: string): string {
  if (at === null) return DIFF_TEXTS.open[language];
  const { day, clock } = say(language, at, zone);
  return `${day} ${clock}`;
}

const withYear = (language: Language, { year, day, clock }: Said): string =>
  language === 'zh' ? `${year}年${day} ${clock}` : `${day} ${year} ${clock}`;

/**
 * Two moments, ms since the epoch: "19:00 → 19:40"; with the days when they are not the same one, and
 * with the years when those differ.
 */
export function sayMove(
  language: Language,
  at: { readonly from: number | null; readonly to: number | null },
  zone: string,
): string {
  const both =
    at.from !== null && at.to !== null
      ? ([say(language, at.from, zone), say(language, at.to, zone)] as const)
      : null;
  if (both && both[0].year !== both[1].year) {
    return both.map((one) => withYear(language, one)).join(' → ');
  }
  if (both && both[0].day === both[1].day) return `${both[0].clock} → ${both[1].clock}`;
  return `${sayMoment(language, at.from, zone)} → ${sayMoment(language, at.to, zone)}`;
}
