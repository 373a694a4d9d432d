import type * as Say from './say';

/** The module as a browser in this language loads it: storage is all it asks of one. */
function sayIn(language: 'zh' | 'en'): typeof Say {
  Object.assign(globalThis, { localStorage: { getItem: () => language } });
  let loaded: typeof Say | undefined;
  jest.isolateModules(() => (loaded = jest.requireActual<typeof Say>('./say')));
  if (!loaded) throw new Error('say.ts was not loaded');
  return loaded;
}

/** No line ends inside of it. */
const whole = (text: string): string => text.replaceAll(' ', '\u00a0');

const MINUTE = 60_000;
const BEIJING = 'Asia/Shanghai';
const STRASBOURG = 'Europe/Paris';
// In Beijing it is the next day already.
const EVENING = '2006-10-24T18:30:00Z';

describe.each(['zh', 'en'] as const)('Times in %s', (language) => {
  const say = sayIn(language);

  it('are told by the clock of the zone, whatever the device’s is', () => {
    expect(say.clock(EVENING, BEIJING)).toBe('02:30');
    expect(say.clock(EVENING, STRASBOURG)).toBe('20:30');
    expect(say.dayKey(EVENING, BEIJING)).toBe('2006-10-25');
    expect(say.dayKey(EVENING, STRASBOURG)).toBe('2006-10-24');
  });

  it('midnight is 00:00, not 24:00', () => {
    expect(say.clock('2006-10-24T16:00:00Z', BEIJING)).toBe('00:00');
  });

  it('two zones differ by the day they are asked for, summer time included', () => {
    expect(say.differs(STRASBOURG, 'Europe/London', EVENING)).toBe(true);
    expect(say.differs('Africa/Lagos', STRASBOURG, '2006-10-24T12:00:00Z')).toBe(true);
    expect(say.differs('Africa/Lagos', STRASBOURG, '2006-12-24T12:00:00Z')).toBe(false);
  });
});

describe("The turn of a zone's clocks", () => {
  const say = sayIn('en');
  const [before, after] = ['2006-10-27T10:00:00Z', '2006-10-30T10:00:00Z'];

  it('is the minute from which they stand otherwise', () => {
    expect(say.turnOfClocks(STRASBOURG, before, after)).toBe(Date.parse('2006-10-29T01:00:00Z'));
  });

  it('is none where they do not turn, or not by then', () => {
    expect(say.turnOfClocks(BEIJING, before, after)).toBeNull();
    expect(say.turnOfClocks(STRASBOURG, before, '2006-10-29T00:59:00Z')).toBeNull();
    expect(say.turnOfClocks(STRASBOURG, before, before)).toBeNull();
  });
});

describe('Times in Chinese', () => {
  const say = sayIn('zh');

  it('name the day as people do', () => {
    expect(say.date(EVENING, BEIJING)).toBe('10 月 25 日周三');
    expect(say.day(EVENING, BEIJING, '2006-10-25T08:00:00Z')).toBe('今天');
    expect(say.day(EVENING, STRASBOURG, '2006-10-25T08:00:00Z')).toBe('昨天');
    expect(say.day(EVENING, BEIJING, '2006-10-24T01:00:00Z')).toBe('明天');
    expect(say.day(EVENING, BEIJING, '2007-01-02T01:00:00Z')).toBe('2006 年 10 月 25 日周三');
  });

  it('a range names its second day when it is another one', () => {
    expect(say.range(EVENING, '2006-10-24T19:00:00Z', STRASBOURG)).toBe('20:30 – 21:00');
    expect(say.range(EVENING, '2006-10-24T23:00:00Z', STRASBOURG)).toBe(
      '20:30 – 10 月 25 日周三 01:00',
    );
  });

  it('a length leaves out what is nothing, and its minutes beside days', () => {
    expect(say.length(38 * MINUTE)).toBe(whole('38 分'));
    expect(say.length(-82 * MINUTE)).toBe(whole('1 时 22 分'));
    expect(say.length(120 * MINUTE)).toBe(whole('2 时'));
    expect(say.length((52 * 60 + 7) * MINUTE)).toBe(whole('2 天 4 时'));
    expect(say.length(0)).toBe(whole('0 分'));
    expect(say.overBy(0)).toBe(whole('1 分'));
    expect(say.overBy(38 * MINUTE)).toBe(whole('38 分'));
  });
});

describe('Times in English', () => {
  const say = sayIn('en');

  it('are English', () => {
    expect(say.date(EVENING, BEIJING)).toBe('Wed 25 Oct');
    expect(say.moment(EVENING, BEIJING, '2006-10-25T08:00:00Z')).toBe('Today 02:30');
    expect(say.length(82 * MINUTE)).toBe(whole('1 h 22 min'));
  });
});
