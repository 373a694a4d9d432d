import type { Condition, Profile, TaskPack, TemplateItem } from '@app/domain';
import { TASK_PACKS } from './packs';

/** A stay over night. */
export const OVERNIGHT: Condition = { minDays: 2 };

/** 抵达, transfer to the place of stay. Cars are shared: one bus or minibus (P-12). */
export const COMING: readonly TemplateItem[] = [
  {
    item: { key: 'arrival', kind: 'arrival', title: '来宾抵达', cites: ['R97'] },
    start: { anchor: 'arrival' },
    lasts: 'PT30M',
  },
  {
    item: { key: 'transfer-in', kind: 'transfer', title: '前往驻地', cites: ['R78', 'P-12'] },
    start: { anchor: 'arrival', offset: 'PT30M' },
    lasts: 'PT40M',
    vehicles: [
      { kind: 'minibus', use: 'guests', count: 1, when: { maxHeads: 18 } },
      { kind: 'bus', use: 'guests', count: { share: 1 / 45, min: 1 }, when: { minHeads: 19 } },
    ],
  },
];

/** Check-out, the way to the station, 离开. */
export const LEAVING: readonly TemplateItem[] = [
  {
    item: { key: 'check-out', kind: 'check-out', title: '退房', cites: ['R144'] },
    when: OVERNIGHT,
    start: { anchor: 'departure', offset: '-PT3H' },
    lasts: 'PT30M',
  },
  {
    item: { key: 'transfer-out', kind: 'transfer', title: '前往机场（车站）', cites: ['R78'] },
    start: { anchor: 'departure', offset: '-PT2H' },
    lasts: 'PT60M',
    vehicles: [
      { kind: 'minibus', use: 'guests', count: 1, when: { maxHeads: 18 } },
      { kind: 'bus', use: 'guests', count: { share: 1 / 45, min: 1 }, when: { minHeads: 19 } },
    ],
  },
  {
    item: { key: 'departure', kind: 'departure', title: '来宾离开', cites: ['R122'] },
    start: { anchor: 'departure' },
    lasts: 'PT15M',
  },
];

/** 入住: standard rooms, a common suite for the lead guest of 部级 (P-7). */
export const DOMESTIC_STAY: TemplateItem = {
  item: { key: 'check-in', kind: 'check-in', title: '入住', cites: ['R75', 'P-7'] },
  when: OVERNIGHT,
  start: { anchor: 'arrival', offset: 'PT70M' },
  lasts: 'PT30M',
  rooms: [
    { class: 'suite', rank: 'ministry', count: 1, when: { grades: ['ministry'] } },
    { class: 'standard', count: { share: 1, min: 1, less: 1 }, when: { grades: ['ministry'] } },
    {
      class: 'standard',
      count: { share: 1, min: 1 },
      when: { grades: ['bureau', 'county', 'section'] },
    },
  ],
};

const GUESTS_PAY = { form: 'buffet', payer: 'guest' } as const;

/** 早餐 and 晚餐 at the guests' own cost by the standard (P-8); lunch is the template's own. */
export const DOMESTIC_MEALS: readonly TemplateItem[] = [
  {
    item: {
      key: 'breakfast',
      kind: 'meal',
      title: '早餐（自助）',
      meal: { form: 'breakfast', payer: 'guest' },
      cites: ['R7', 'P-8'],
    },
    when: OVERNIGHT,
    start: { day: { from: 1, to: 0 }, at: '07:30' },
    lasts: 'PT45M',
  },
  {
    item: {
      key: 'supper',
      kind: 'meal',
      title: '晚餐（自助）',
      meal: GUESTS_PAY,
      cites: ['R7', 'P-8'],
    },
    when: OVERNIGHT,
    start: { day: { from: 0, to: -1 }, at: '18:00' },
    lasts: 'PT45M',
  },
];

/** 午餐 (自助), every day from the second on. */
export const BUFFET_LUNCHES: TemplateItem = {
  item: {
    key: 'lunch',
    kind: 'meal',
    title: '午餐（自助）',
    meal: GUESTS_PAY,
    cites: ['R7', 'P-8'],
  },
  start: { day: { from: 1, to: 0 }, at: '12:00' },
  lasts: 'PT45M',
};

/** One working meal, at most 50 minutes (R61, P-8). */
export const WORKING_LUNCH: TemplateItem = {
  item: {
    key: 'working-lunch',
    kind: 'meal',
    title: '工作餐',
    meal: { form: 'working', payer: 'host', alcohol: false, cigarettes: false },
    cites: ['R61', 'P-8', 'P-10'],
  },
  start: { day: 1, at: '12:00' },
  lasts: 'PT50M',
};

/** The packs for some profiles: what is never done there is not even in the template. */
export function packsFor(profiles: readonly Profile[]): readonly TaskPack[] {
  const isDone = ({ when }: { readonly when?: Condition }): boolean =>
    !when?.profiles || when.profiles.some((one) => profiles.includes(one));
  return TASK_PACKS.map((pack) => ({
    ...pack,
    tasks: pack.tasks.filter(isDone),
    ...(pack.branches ? { branches: pack.branches.filter(isDone) } : {}),
  })).filter((pack) => pack.tasks.length > 0);
}
