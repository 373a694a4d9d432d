import { defineTexts } from '../../../language/texts';

export const lawTexts = defineTexts({
  newVersion: { zh: '起草新版', en: 'Draft a new version' },
  add: { zh: '起草', en: 'Draft' },
  drafted: {
    zh: '草稿已保存，由另一位批准后生效。',
    en: 'Draft saved; somebody else approves it.',
  },
  showAll: { zh: '也看以前的版本', en: 'Earlier versions too' },
  approveAsk: {
    zh: (name: string) => `批准「${name}」？从现在起按它检查，以前的方案不改。`,
    en: (name: string) => `Approve "${name}"? It holds from now on; earlier plans stay.`,
  },
  none: {
    zh: '还没有内容。起草后由另一位批准。',
    en: 'Nothing yet. Draft one; somebody else approves.',
  },
  version: {
    zh: (number: number) => `第 ${number} 版`,
    en: (number: number) => `Version ${number}`,
  },
  standards: { zh: '开支标准', en: 'Standards' },
  standardsAbout: {
    zh: '各地区、各级别的开支上限，预算和规则检查都用它。',
    en: 'Upper limits by locality and rank; the budget and the rules use them.',
  },
  code: { zh: '代码', en: 'Code' },
  class: { zh: '类别', en: 'Class' },
  profile: { zh: '接待类别', en: 'Kind of visit' },
  locality: { zh: '地区', en: 'Locality' },
  rank: { zh: '级别', en: 'Rank' },
  form: { zh: '形式', en: 'Form' },
  amount: { zh: '金额（元）', en: 'Amount (yuan)' },
  per: { zh: '计算单位', en: 'Per' },
  from: { zh: '自', en: 'From' },
  to: { zh: '至', en: 'Until' },
  source: { zh: '依据', en: 'Source' },
  anyRank: { zh: '不分级别', en: 'Any rank' },
  yearsMissing: {
    zh: (years: string) =>
      `${years} 年的放假安排还没有录入（或没有批准）：涉及这一年的「几个工作日」暂按周末计算，方案里会逐处提醒。请录入。`,
    en: (years: string) =>
      `The holidays of ${years} are not entered, or not approved: working days of that year count by weekends only, and plans warn at each place. Please enter them.`,
  },
  holidays: { zh: '节假日', en: 'Holidays' },
  holidaysAbout: {
    zh: '每年的放假和调休上班日；「提前几个工作日」按它算。',
    en: 'Days off and working days at weekends; working-day times follow them.',
  },
  year: { zh: '年份', en: 'Year' },
  off: { zh: '放假', en: 'Days off' },
  worked: { zh: '调休上班', en: 'Worked' },
  daysHint: {
    zh: '每天一个日期，如 2026-10-01，用空格或换行分开。',
    en: 'Dates like 2026-10-01, apart by spaces or lines.',
  },
  dayCount: { zh: (count: number) => `${count} 天`, en: (count: number) => `${count} days` },
  limits: { zh: '微调限度', en: 'Minor changes' },
  limitsAbout: {
    zh: '时间改动不超过这么多分钟，总协调可直接批准；超过的走全部审批。',
    en: 'A move of at most so many minutes is agreed by the coordinator alone.',
  },
  minutes: { zh: '分钟', en: 'Minutes' },
  rules: { zh: '规则包', en: 'Rule packs' },
  rulesAbout: {
    zh: '方案检查所用的规则，每条都有出处；停用和新增都要另一位批准。',
    en: 'The rules that plans are checked by, each with its source.',
  },
  pack: { zh: '规则包', en: 'Pack' },
  issuer: { zh: '发布单位', en: 'Issuer' },
  count: { zh: '规则数', en: 'Rules' },
  national: { zh: '全国', en: 'National' },
  article: { zh: '条款', en: 'Article' },
  severity: { zh: '程度', en: 'Severity' },
  block: { zh: '阻断', en: 'Blocks' },
  warn: { zh: '警告', en: 'Warning' },
  info: { zh: '提示', en: 'Note' },
  message: { zh: '怎么提示', en: 'What it says' },
  sample: { zh: '用一次接待试看', en: 'Try it on a reception' },
  sampleAbout: {
    zh: '显示这个规则包在所选接待的方案上查出的问题。什么都不保存。',
    en: 'What this pack finds in the plan of a reception. Nothing is stored.',
  },
  choose: { zh: '选一次接待', en: 'Choose a reception' },
  noFindings: { zh: '没有查出问题。', en: 'It finds nothing.' },
  notInForce: {
    zh: '草稿还不参与检查，这里显示现行版查出的。',
    en: 'A draft does not check yet; this is what the version in force finds.',
  },
  document: { zh: '规则包内容（JSON）', en: 'The pack as JSON' },
  notJson: { zh: '不是有效的 JSON。', en: 'This is not valid JSON.' },
});

export const classTexts = defineTexts({
  meals: { zh: '工作餐', en: 'Meals' },
  meal: { zh: '用餐', en: 'Meals' },
  banquets: { zh: '宴请', en: 'Banquets' },
  lodging: { zh: '住宿', en: 'Lodging' },
  rooms: { zh: '住宿', en: 'Rooms' },
  vehicles: { zh: '用车', en: 'Vehicles' },
  gifts: { zh: '礼品', en: 'Gifts' },
});

export const perTexts = defineTexts({
  'head-meal': { zh: '每人每餐', en: 'a head and meal' },
  'head-day': { zh: '每人每天', en: 'a head and day' },
  'head-once': { zh: '每人一次', en: 'a head, once' },
  'room-night': { zh: '每间每晚', en: 'a room and night' },
});
