import type { Language } from '../language';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/**
 * An instant as a person in `zone` (IANA) reads it, with the zone's offset, because guests and hosts
 * may sit in different ones: "10月24日周二 09:00 (GMT+2)".
 */
export function sayTime(language: Language, instant: string | Date, zone: string): string {
  const parts = new Map<string, string>(
    new Intl.DateTimeFormat(LOCALES[language], {
      timeZone: zone,
      month: language === 'zh' ? 'numeric' : 'short',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'shortOffset',
    })
      .formatToParts(new Date(instant))
      .map((part) => [part.type, part.value]),
  );
  const part = (type: string): string => parts.get(type) ?? '';
  const clock = `${part('hour')}:${part('minute')} (${part('timeZoneName')})`;
  return language === 'zh'
    ? `${part('month')}月${part('day')}日${part('weekday')} ${clock}`
    : `${part('weekday')} ${part('day')} ${part('month')} ${clock}`;
}
