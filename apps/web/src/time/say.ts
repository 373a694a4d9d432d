import { languageNow } from '../language/language';

const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = languageNow() === 'zh' ? 'zh-CN' : 'en-GB';
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  formats.set(key, known);
  return known;
}

/** A space at which no line ends. */
const FIRM = '\u00a0';

type Instant = string | number | Date;

/** "13:30" on the wall of `zone` (IANA). */
export function clock(instant: Instant, zone: string): string {
  return format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

/** "13:30:05". */
export function clockSeconds(instant: Instant, zone: string): string {
  return format(zone, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
}

/** The date in `zone` as "2006-10-24", for comparing and grouping. */
export function dayKey(instant: Instant, zone: string): string {
  const parts = new Map(
    format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(new Date(instant))
      .map((part) => [part.type, part.value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** "10 月 25 日周三", "Wed 25 Oct". */
export function date(instant: Instant, zone: string): string {
  const parts = new Map(
    format(zone, {
      month: languageNow() === 'zh' ? 'numeric' : 'short',
      day: 'numeric',
      weekday: 'short',
    })
      .formatToParts(new Date(instant))
      .map((part) => [part.type, part.value]),
  );
  return languageNow() === 'zh'
    ? `${parts.get('month')} 月 ${parts.get('day')} 日${parts.get('weekday')}`
    : `${parts.get('weekday')} ${parts.get('day')} ${parts.get('month')}`;
}

/** 今天, 明天, 昨天, or the date; with the year when it is another one. */
export function day(instant: Instant, zone: string, now: Instant): string {
  const zh = languageNow() === 'zh';
  const distance = daysBetween(dayKey(now, zone), dayKey(instant, zone));
  if (distance === 0) return zh ? '今天' : 'Today';
  if (distance === 1) return zh ? '明天' : 'Tomorrow';
  if (distance === -1) return zh ? '昨天' : 'Yesterday';
  const year = dayKey(instant, zone).slice(0, 4);
  if (year === dayKey(now, zone).slice(0, 4)) return date(instant, zone);
  return zh ? `${year} 年 ${date(instant, zone)}` : `${date(instant, zone)} ${year}`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * MINUTE));
}

/** "今天 13:30". */
export function moment(instant: Instant, zone: string, now: Instant): string {
  return `${day(instant, zone, now)} ${clock(instant, zone)}`;
}

/** "13:00 – 14:30"; the second day is named when it is another one. */
export function range(from: Instant, to: Instant, zone: string): string {
  if (dayKey(from, zone) === dayKey(to, zone)) return `${clock(from, zone)} – ${clock(to, zone)}`;
  return `${clock(from, zone)} – ${date(to, zone)} ${clock(to, zone)}`;
}

/** A length in milliseconds: "38 分", "1 时 22 分", "2 天 4 时". Without a sign. */
export function length(milliseconds: number): string {
  const zh = languageNow() === 'zh';
  const minutes = Math.max(0, Math.round(Math.abs(milliseconds) / MINUTE));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  const parts: [number, string, string][] = [
    [days, '天', 'd'],
    [hours, '时', 'h'],
    [days > 0 ? 0 : rest, '分', 'min'],
  ];
  const said = parts.filter(([value]) => value > 0).map(([v, z, e]) => `${v} ${zh ? z : e}`);
  const whole = said.join(' ') || (zh ? '0 分' : '0 min');
  return whole.replaceAll(' ', FIRM);
}

/** By how much something is over its time: a minute at least, for "0 分" late would not be late. */
export const overBy = (milliseconds: number): string => length(Math.max(MINUTE, milliseconds));

/** A zone by the country or city whose clocks it is: "法国时间", "New York Time". */
export function zoneName(zone: string, instant: Instant): string {
  const part = format(zone, { timeZoneName: 'shortGeneric' })
    .formatToParts(new Date(instant))
    .find((one) => one.type === 'timeZoneName');
  return part?.value ?? zone;
}

/** What a zone's clocks are ahead by: "GMT+1". */
export function offsetName(zone: string, instant: Instant): string {
  const part = format(zone, { timeZoneName: 'shortOffset' })
    .formatToParts(new Date(instant))
    .find((one) => one.type === 'timeZoneName');
  return part?.value ?? zone;
}

/** The first minute at which a zone's clocks stand by another offset than at `from`; null when they do not by `to`. */
export function turnOfClocks(zone: string, from: Instant, to: Instant): number | null {
  let before = Math.floor(new Date(from).getTime() / MINUTE);
  let after = Math.floor(new Date(to).getTime() / MINUTE);
  const isTurned = (minute: number): boolean => differsAt(zone, from, minute * MINUTE);
  if (after <= before || !isTurned(after)) return null;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isTurned(middle)) after = middle;
    else before = middle;
  }
  return after * MINUTE;
}

const differsAt = (zone: string, one: Instant, other: Instant): boolean =>
  offsetName(zone, one) !== offsetName(zone, other);

/** True when two zones show another wall clock at this instant. */
export function differs(zone: string, other: string, instant: Instant): boolean {
  return offsetName(zone, instant) !== offsetName(other, instant);
}

/** The zone of the device. */
export const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
