import { defineTexts } from '../../../language';

/** The words in which a time of a plan is put together. */
export const timeTexts = defineTexts({
  noDayYet: {
    zh: '还不知道是哪一天，没有记下。请先填抵离时间，或在「更多」里写日期和时间。',
    en: 'Nobody knows of which day; it was not taken. Fill in arrival and departure first, or write day and time under “more”.',
  },
  mode: { zh: '怎样定', en: 'How it is set' },
  open: { zh: '未定', en: 'Open' },
  fixed: { zh: '定时', en: 'Fixed' },
  follows: { zh: '跟随', en: 'Follows' },
  rule: { zh: '组合规则', en: 'A combined rule' },
  anchor: { zh: '跟随什么', en: 'What it follows' },
  arrival: { zh: '首批抵达', en: 'First arrival' },
  departure: { zh: '末批离开', en: 'Last departure' },
  approved: { zh: '方案审定', en: 'Approval of the plan' },
  batch: {
    zh: (direction: string, name: string) => `${direction}批次 ${name}`,
    en: (direction: string, name: string) => `${direction} ${name}`,
  },
  arriving: { zh: '抵达', en: 'Arrival' },
  leaving: { zh: '离开', en: 'Departure' },
  startOf: {
    zh: (title: string) => `「${title}」开始`,
    en: (title: string) => `Start of “${title}”`,
  },
  endOf: { zh: (title: string) => `「${title}」结束`, en: (title: string) => `End of “${title}”` },
  side: { zh: '前后', en: 'Before or after' },
  before: { zh: '之前', en: 'before' },
  after: { zh: '之后', en: 'after' },
  amount: { zh: '多少', en: 'How much' },
  unit: { zh: '单位', en: 'Unit' },
  minute: { zh: '分', en: 'minutes' },
  hour: { zh: '时', en: 'hours' },
  day: { zh: '天', en: 'days' },
  workday: { zh: '个工作日', en: 'working days' },
  clock: { zh: '定在几点', en: 'at the hour' },
  real: { zh: '按实际时间', en: 'by the real time' },
});
