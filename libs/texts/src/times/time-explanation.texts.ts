import type { Text } from '../language';

/** What a time hangs on. */
export const ANCHOR_TEXTS = {
  arrival: { zh: '{mode}到达', en: 'arrival{mode}' },
  departure: { zh: '{mode}离开', en: 'departure{mode}' },
  approved: { zh: '方案审定', en: 'approval of the plan' },
  'item.start': { zh: '{title}开始', en: 'start of {title}' },
  'item.end': { zh: '{title}结束', en: 'end of {title}' },
  'item.real-start': { zh: '{title}实际开始', en: 'real start of {title}' },
  'item.real-end': { zh: '{title}实际结束', en: 'real end of {title}' },
} as const satisfies Readonly<Record<string, Text>>;

/** How far from it. */
export const TIME_STEP_TEXTS = {
  day: { zh: '{n} 天', en: '{n} day' },
  days: { zh: '{n} 天', en: '{n} days' },
  workingDay: { zh: '{n} 个工作日', en: '{n} working day' },
  workingDays: { zh: '{n} 个工作日', en: '{n} working days' },
  hours: { zh: '{n} 小时', en: '{n} h' },
  minutes: { zh: '{n} 分钟', en: '{n} min' },
  seconds: { zh: '{n} 秒', en: '{n} s' },
  clock: { zh: '，定在 {clock}', en: ', at {clock}' },
  zone: { zh: '（{zone} 时间）', en: ' ({zone} time)' },
} as const satisfies Readonly<Record<string, Text>>;

/** The sentences themselves. */
export const TIME_TEXTS = {
  open: { zh: '待定', en: 'open' },
  about: { zh: '约 {time}', en: 'about {time}' },
  expected: { zh: '（预计 {time}）', en: ' (expected {time})' },
  fixed: { zh: '{time}（定时）', en: '{time} (fixed)' },
  fixedIn: { zh: '{time}（按 {zone} 定时）', en: '{time} (fixed, {zone} time)' },
  earliest: { zh: '{time} = 最早的（{list}）', en: '{time} = the earliest of ({list})' },
  latest: { zh: '{time} = 最晚的（{list}）', en: '{time} = the latest of ({list})' },
  every: { zh: '{title}进行中每 {every}一次', en: 'every {every} while {title} runs' },
  hidden: { zh: '另一项行程', en: 'another item' },
} as const satisfies Readonly<Record<string, Text>>;

/** Ways of travelling as offices write them, so that both languages can say them. */
export const MODE_TEXTS: readonly Text[] = [
  { zh: '航班', en: 'flight' },
  { zh: '飞机', en: 'plane' },
  { zh: '专机', en: 'special flight' },
  { zh: '高铁', en: 'high-speed train' },
  { zh: '火车', en: 'train' },
  { zh: '列车', en: 'train' },
  { zh: '汽车', en: 'car' },
  { zh: '大巴', en: 'bus' },
  { zh: '轮船', en: 'ship' },
];
