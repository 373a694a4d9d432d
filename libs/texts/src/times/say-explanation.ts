import type { AnchorExplained, AnchoredTime, Explanation, Instant } from '@app/domain';
import { wallOf } from '@app/domain';
import { fill } from '../fill';
import type { Language, Text } from '../language';
import { ANCHOR_TEXTS, MODE_TEXTS, TIME_STEP_TEXTS, TIME_TEXTS } from './time-explanation.texts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SEPARATOR: Text = { zh: '；', en: '; ' };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Every instant that the sentence will name. */
function instantsOf(e: Explanation): Instant[] {
  const inner =
    e.kind === 'anchored' ? [e.from] : e.kind === 'fixed' ? [] : e.of.flatMap((x) => instantsOf(x));
  return [e.at, ...inner].filter((at) => at !== null);
}

/** Says instants in one zone: with the day only where more than one is spoken of. */
class Clock {
  private readonly withDay: boolean;
  private readonly withSeconds: boolean;

  constructor(
    private readonly language: Language,
    private readonly zone: string,
    instants: readonly Instant[],
  ) {
    const walls = instants.map((at) => wallOf(at, zone));
    this.withDay = new Set(walls.map((wall) => Math.floor(wall / DAY))).size > 1;
    this.withSeconds = walls.some((wall) => wall % MINUTE !== 0);
  }

  say(at: Instant | null): string {
    if (at === null) return TIME_TEXTS.open[this.language];
    const wall = new Date(wallOf(at, this.zone));
    const time = wall.toISOString().slice(11, this.withSeconds ? 19 : 16);
    if (!this.withDay) return time;
    const [month, day] = [wall.getUTCMonth(), wall.getUTCDate()];
    return this.language === 'zh'
      ? `${month + 1}月${day}日 ${time}`
      : `${day} ${MONTHS[month]} ${time}`;
  }
}

/** "航班", "flight": in the language asked for where it is known, else as it was told. */
function sayMode(language: Language, mode: string | null, number: string | null): string {
  if (mode === null && number === null) return '';
  const told = mode?.toLowerCase();
  const known = MODE_TEXTS.find(({ zh, en }) => zh === told || en === told);
  const words = [known?.[language] ?? mode, number].filter((part) => part !== null).join(' ');
  if (language === 'en') return ` of ${words}`;
  return /[A-Za-z0-9]$/.test(words) ? `${words} ` : words;
}

const sayTitle = (language: Language, title: string | null): string =>
  title === null ? TIME_TEXTS.hidden[language] : language === 'zh' ? `「${title}」` : `“${title}”`;

function sayAnchor(language: Language, anchor: AnchorExplained): string {
  if (anchor.kind === 'approved') return ANCHOR_TEXTS.approved[language];
  if (anchor.kind !== 'item') {
    const mode = sayMode(language, anchor.mode, anchor.number);
    return fill(ANCHOR_TEXTS[anchor.kind][language], { mode });
  }
  const title = sayTitle(language, anchor.title);
  const edge = anchor.real === 'no' ? anchor.edge : (`real-${anchor.edge}` as const);
  return fill(ANCHOR_TEXTS[`item.${edge}`][language], { title });
}

const sign = (n: number): string => (n < 0 ? ' − ' : ' + ');

function sayCount(language: Language, n: number, unit: 'day' | 'workingDay'): string {
  if (n === 0) return '';
  const size = Math.abs(n);
  const text = TIME_STEP_TEXTS[size === 1 ? unit : (`${unit}s` as const)][language];
  return sign(n) + fill(text, { n: size });
}

/** 60 min stays 60 min; from two hours on, hours are said. */
function sayLength(language: Language, size: number): string {
  const hours = size < 2 * HOUR ? 0 : Math.floor(size / HOUR);
  const minutes = Math.floor((size - hours * HOUR) / MINUTE);
  const seconds = (size % MINUTE) / SECOND;
  const parts = [
    { n: hours, unit: 'hours' },
    { n: minutes, unit: 'minutes' },
    { n: seconds, unit: 'seconds' },
  ] as const;
  const said = parts.filter(({ n }) => n > 0);
  return said.map(({ n, unit }) => fill(TIME_STEP_TEXTS[unit][language], { n })).join(' ');
}

const sayExact = (language: Language, ms: number): string =>
  ms === 0 ? '' : sign(ms) + sayLength(language, Math.abs(ms));

function sayAnchored(language: Language, e: AnchoredTime, clock: Clock, zone: string): string {
  const from = clock.say(e.from);
  const isAwaited = e.anchor.kind === 'item' && e.anchor.real === 'awaited';
  const days = sayCount(language, e.days, 'day') + sayCount(language, e.workingDays, 'workingDay');
  const set = e.clock === null ? '' : fill(TIME_STEP_TEXTS.clock[language], { clock: e.clock });
  const steps = days + set + sayExact(language, e.ms);
  const inZone =
    (days || set) && e.zone !== zone ? fill(TIME_STEP_TEXTS.zone[language], { zone: e.zone }) : '';
  const when =
    isAwaited && e.from !== null
      ? fill(TIME_TEXTS.expected[language], { time: from })
      : steps || e.from === null
        ? ` ${from}`
        : '';
  return `${sayAnchor(language, e.anchor)}${when}${steps}${inZone}`;
}

function say(language: Language, e: Explanation, clock: Clock, zone: string): string {
  const told = clock.say(e.at);
  const time = e.estimate ? fill(TIME_TEXTS.about[language], { time: told }) : told;
  if (e.kind === 'anchored') return `${time} = ${sayAnchored(language, e, clock, zone)}`;
  if (e.kind === 'fixed') {
    return e.zone === null || e.zone === zone
      ? fill(TIME_TEXTS.fixed[language], { time })
      : fill(TIME_TEXTS.fixedIn[language], { time, zone: e.zone });
  }
  const list = e.of.map((one) => say(language, one, clock, zone)).join(SEPARATOR[language]);
  return fill(TIME_TEXTS[e.kind][language], { time, list });
}

/**
 * Why a time is what it is, in one line: "14:40 = 航班到达 15:40 − 60 分钟". Times are those of the
 * clocks in `zone` (IANA), with the day where more than one day is spoken of.
 */
export function sayExplanation(language: Language, explanation: Explanation, zone: string): string {
  return say(language, explanation, new Clock(language, zone, instantsOf(explanation)), zone);
}

/** How often a task is prompted: "「午餐」进行中每 15 分钟一次". A title that may not be told is `null`. */
export const sayRepeat = (language: Language, every: number, title: string | null): string =>
  fill(TIME_TEXTS.every[language], {
    every: sayLength(language, every),
    title: sayTitle(language, title),
  });
