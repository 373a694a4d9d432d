import { CHECK_NAMES } from './checks';
import { readHolidayYear, readStandard } from './law.readers';
import { readRulePack } from './rule-pack.reader';

const both = { zh: '甲', en: 'a' };
const RULE = {
  code: 'r-1',
  article: '第一条',
  from: '2024-01-01',
  profiles: ['domestic'],
  severity: 'block',
  message: both,
  check: { test: 'item-kind', kinds: ['gift'] },
};
const PACK = {
  code: 'city',
  title: both,
  issuer: both,
  national: false,
  locality: 'CN-22-01',
  rules: [RULE],
};
const faults = (value: unknown): string[] =>
  readRulePack(value).faults.map(({ path, code }) => `${path} ${code}`);

describe('a rule pack as it comes in', () => {
  it('is taken when everything fits', () => {
    expect(readRulePack(PACK)).toMatchObject({
      document: { code: 'city', version: 1 },
      faults: [],
    });
  });

  it('every fault is told with its path', () => {
    const rules = [
      { ...RULE, check: { test: 'nothing' } },
      { ...RULE, clash: 'C15', to: '2023-12-31', check: { test: 'item-kind' } },
      { ...RULE, code: 'r-2', from: '2024-02-30', message: { zh: '甲' }, check: { kinds: [] } },
      { ...RULE, code: 'r-3', severity: 'fatal', check: { ...RULE.check, colour: 'red' } },
    ];
    expect(faults({ ...PACK, locality: 'jilin', colour: 'red', rules })).toEqual([
      'colour field.unknown',
      'locality field.invalid',
      'rules[0].check.test check.unknown',
      'rules[1].clash field.invalid',
      'rules[1].check.kinds field.required',
      'rules[2].from day.invalid',
      'rules[2].message.en field.required',
      'rules[2].check.test check.unknown',
      'rules[3].severity value.unknown',
      'rules[3].check.colour field.unknown',
    ]);
  });

  it.each(['a\u0000b', 'a\ud800b', 'a\u0007b'])('a text that cannot be kept: %j', (bad) => {
    expect(faults({ ...PACK, title: { zh: bad, en: 'a' } })).toEqual(['title.zh text.control']);
    expect(faults({ ...PACK, rules: [{ ...RULE, article: bad }] })).toEqual([
      'rules[0].article text.control',
    ]);
    expect(faults({ ...PACK, title: { zh: '甲\n\t乙', en: '🌸' } })).toEqual([]);
  });

  it('what fits by itself must fit together: codes once, and an end after the beginning', () => {
    const rules = [RULE, { ...RULE, to: '2023-12-31' }];
    expect(faults({ ...PACK, rules })).toEqual([
      'rules[1].code field.invalid',
      'rules[1].to field.invalid',
    ]);
  });

  it.each([null, [], 'x', 7, { rules: 'x' }, { ...PACK, rules: [null] }])(
    'is refused, not crashed on: %j',
    (value) => {
      expect(readRulePack(value).document).toBeNull();
      expect(readRulePack(value).faults.length).toBeGreaterThan(0);
    },
  );

  it('knows every test by its own name', () => {
    expect(CHECK_NAMES.length).toBeGreaterThanOrEqual(23);
    expect(faults({ ...PACK, rules: [{ ...RULE, check: { test: 'toString' } }] })).toEqual([
      'rules[0].check.test check.unknown',
    ]);
  });
});

describe('standards and calendars as they come in', () => {
  const STANDARD = {
    ...{ code: 'city-meal', class: 'meals', profile: 'domestic', locality: 'CN-22' },
    ...{ rank: 'any', amount: 12_000, per: 'head-meal', from: '2024-01-01', source: '办法' },
  };

  it('a standard', () => {
    expect(readStandard(STANDARD).faults).toEqual([]);
    const bad = { ...STANDARD, rank: 'king', amount: 1.5, per: 'year', to: '2023-01-01' };
    expect(readStandard(bad).faults.map((f) => f.path)).toEqual(['rank', 'amount', 'per']);
    expect(readStandard({ ...STANDARD, to: '2023-01-01' }).faults).toEqual([
      { path: 'to', code: 'time.order' },
    ]);
  });

  it('a calendar: days of its own year, once, and only weekends are worked', () => {
    const year = { year: 2027, off: ['2027-01-01'], worked: ['2027-01-03'], source: '通知' };
    expect(readHolidayYear(year).faults).toEqual([]);
    const bad = {
      ...year,
      off: ['2027-01-01', '2027-01-01', '2026-12-31'],
      worked: ['2027-01-04'],
    };
    expect(readHolidayYear(bad).faults.map((f) => f.path)).toEqual([
      'off[1]',
      'off[2]',
      'worked[0]',
    ]);
  });
});
