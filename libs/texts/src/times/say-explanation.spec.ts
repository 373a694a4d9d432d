import type { Anchors, PlanDocument, TimePoint } from '@app/domain';
import { explainTime, TimeExplainer } from '@app/domain';
import { sayExplanation, sayRepeat } from './say-explanation';

const at = (text: string): number => Date.parse(text);
const PARIS = 'Europe/Paris';

const plan = (due: TimePoint): PlanDocument => ({
  schema: 1,
  items: [
    {
      ...{ key: 'lunch', kind: 'meal', title: '午餐' },
      start: '2026-05-12T12:00:00+02:00',
      end: { anchor: 'item:lunch', offset: 'PT1H' },
    },
  ],
  assignments: [{ department: 'cars', tasks: [{ key: 't', what: 'w', phase: 'execute', due }] }],
});
const batch = (key: string, direction: 'arrival' | 'departure', when: string | null) => ({
  ...{ key, direction, mode: '航班', number: 'CA 933', place: null, group: null },
  at: when === null ? null : at(when),
});
const anchors = (more: Partial<Anchors> = {}): Anchors => ({
  batches: [
    batch('in', 'arrival', '2026-05-12T15:40:00+02:00'),
    batch('out', 'departure', '2026-05-14T09:00:00+02:00'),
  ],
  approvedAt: null,
  zone: PARIS,
  holidays: [],
  ...more,
});
const said = (due: TimePoint, a = anchors()): string[] => {
  const why = explainTime(plan(due), a, { department: 'cars', task: 't', field: 'due' });
  if (!why) throw new Error('nothing to explain');
  return [sayExplanation('zh', why, PARIS), sayExplanation('en', why, PARIS)];
};

it.each<[string, TimePoint, string, string]>([
  [
    'an hour before',
    { anchor: 'arrival', offset: '-PT60M' },
    '14:40 = 航班到达 15:40 − 60 分钟',
    '14:40 = arrival of flight 15:40 − 60 min',
  ],
  [
    'a flight of several',
    { anchor: 'batch:in', offset: '-PT2H30M' },
    '13:10 = 航班 CA 933 到达 15:40 − 2 小时 30 分钟',
    '13:10 = arrival of flight CA 933 15:40 − 2 h 30 min',
  ],
  ['the very moment', { anchor: 'arrival' }, '15:40 = 航班到达', '15:40 = arrival of flight'],
  [
    'the day before at five',
    { anchor: 'arrival', offset: '-P1D', at: '17:00' },
    '5月11日 17:00 = 航班到达 5月12日 15:40 − 1 天，定在 17:00',
    '11 May 17:00 = arrival of flight 12 May 15:40 − 1 day, at 17:00',
  ],
  [
    'working days and another zone',
    { anchor: 'departure', workingDays: -3, zone: 'Asia/Tokyo' },
    '5月11日 09:00 = 航班离开 5月14日 09:00 − 3 个工作日（Asia/Tokyo 时间）',
    '11 May 09:00 = departure of flight 14 May 09:00 − 3 working days (Asia/Tokyo time)',
  ],
  [
    'an item',
    { anchor: 'item:lunch', edge: 'end', offset: 'PT90S' },
    '13:01:30 = 「午餐」结束 13:00:00 + 1 分钟 30 秒',
    '13:01:30 = end of “午餐” 13:00:00 + 1 min 30 s',
  ],
  ['a fixed time', '2026-05-12T08:00:00Z', '10:00（定时）', '10:00 (fixed)'],
  [
    'a wall time elsewhere',
    { date: '2026-05-12', at: '10:00', zone: 'Asia/Tokyo' },
    '03:00（按 Asia/Tokyo 定时）',
    '03:00 (fixed, Asia/Tokyo time)',
  ],
  [
    'the earliest of several, nested',
    {
      earliest: [
        { anchor: 'arrival', offset: '-PT60M' },
        { latest: ['2026-05-12T15:00:00+02:00', { anchor: 'item:lunch', edge: 'end' }] },
      ],
    },
    '14:40 = 最早的（14:40 = 航班到达 15:40 − 60 分钟；15:00 = 最晚的（15:00（定时）；13:00 = 「午餐」结束））',
    '14:40 = the earliest of (14:40 = arrival of flight 15:40 − 60 min; ' +
      '15:00 = the latest of (15:00 (fixed); 13:00 = end of “午餐”))',
  ],
  [
    'what is not known yet',
    { anchor: 'approved', offset: 'PT30M' },
    '待定 = 方案审定 待定 + 30 分钟',
    'open = approval of the plan open + 30 min',
  ],
  [
    'a real end that is awaited',
    { anchor: 'item:lunch', edge: 'end', offset: '-PT10M', real: true },
    '约 12:50 = 「午餐」实际结束（预计 13:00） − 10 分钟',
    'about 12:50 = real end of “午餐” (expected 13:00) − 10 min',
  ],
])('says why: %s', (_, due, zh, en) => {
  expect(said(due)).toEqual([zh, en]);
});

it('says how often', () => {
  expect(sayRepeat('zh', 900_000, '午餐')).toBe('「午餐」进行中每 15 分钟一次');
  expect(sayRepeat('en', 90_000, null)).toBe('every 1 min 30 s while another item runs');
});

it('says what really happened', () => {
  const real = new Map([['lunch', { start: null, end: at('2026-05-12T13:25:00+02:00') }]]);
  const due = { anchor: 'item:lunch', edge: 'end', offset: '-PT10M', real: true } as const;
  expect(said(due, anchors({ real }))).toEqual([
    '13:15 = 「午餐」实际结束 13:25 − 10 分钟',
    '13:15 = real end of “午餐” 13:25 − 10 min',
  ]);
});

it('does not name an item that the reader may not see', () => {
  const whole = plan({ anchor: 'item:lunch', offset: '-PT10M' });
  const explainer = new TimeExplainer(whole, anchors(), { ...whole, items: [] });
  const why = explainer.task(whole.assignments[0].tasks[0], 'due');
  expect(why && sayExplanation('zh', why, PARIS)).toBe('11:50 = 另一项行程开始 12:00 − 10 分钟');
  expect(JSON.stringify(why)).not.toContain('午餐');
});

it('knows both ends of an item, and nothing where the plan says nothing', () => {
  const whole = plan({ anchor: 'arrival' });
  const end = explainTime(whole, anchors(), { item: 'lunch', edge: 'end' });
  expect(end && sayExplanation('en', end, PARIS)).toBe('13:00 = start of “午餐” 12:00 + 60 min');
  const none = { department: 'cars', task: 't', field: 'from' } as const;
  expect(explainTime(whole, anchors(), none)).toBeNull();
  expect(explainTime(whole, anchors(), { item: 'gone', edge: 'start' })).toBeNull();
});
