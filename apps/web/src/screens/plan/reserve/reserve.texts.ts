import { defineTexts } from '../../../language';

export const reserveTexts = defineTexts({
  branches: { zh: '预案', en: 'Contingencies' },
  noBranches: {
    zh: '还没有预案。把可能有变的地方先写下来：什么情况启动、谁决定、到时改什么。',
    en: 'No contingency yet. Write down what may go otherwise: when it is switched to, who decides, what changes.',
  },
  addBranch: { zh: '加一条预案', en: 'Add a contingency' },
  title: { zh: '名称', en: 'Name' },
  titleHint: { zh: '如：雨天改在室内', en: 'For example: indoors when it rains' },
  trigger: { zh: '启动条件', en: 'When it is switched to' },
  triggerHint: {
    zh: '写明时间和标准，到时不用再商量',
    en: 'with a time and a measure',
  },
  needed: { zh: '不能空着；先前写的还在。', en: 'Cannot be empty; what was there before is kept.' },
  decider: { zh: '谁决定启动', en: 'Who decides' },
  coordinator: { zh: '总协调', en: 'the coordinator' },
  coordinatorIs: {
    zh: (name: string) => `总协调 ${name}`,
    en: (name: string) => `the coordinator, ${name}`,
  },
  edits: { zh: '启动后改什么', en: 'What changes then' },
  noEdits: {
    zh: '还没有写。至少加一处，启动才有用。',
    en: 'Nothing yet. Add at least one change, or switching does nothing.',
  },
  editsOf: { zh: (n: number) => `${n} 处改动`, en: (n: number) => `${n} changes` },
  removeEdit: { zh: (what: string) => `去掉：${what}`, en: (what: string) => `Take out: ${what}` },
  removeBranch: { zh: '删去这条预案', en: 'Remove the contingency' },
  switched: { zh: '已启动', en: 'switched to' },
  done: { zh: '收起', en: 'Close' },
  cancel: { zh: '不加了', en: 'Cancel' },
  create: { zh: '加上', en: 'Add' },
  common: { zh: '常用', en: 'Often used' },
  budget: { zh: '预算', en: 'Budget' },
  total: { zh: (sum: string) => `我方合计 ${sum}`, en: (sum: string) => `We pay ${sum}` },
  budgetHint: {
    zh: '按标准 × 人数 × 次数（天、夜）算出。要改金额就直接写；高于标准的写明理由，并报上一级批准。',
    en: 'Computed: standard × heads × times (days, nights). Write an amount to change it; above the standard it needs a reason and a higher approval.',
  },
  line: { zh: '项目', en: 'Line' },
  standard: { zh: '标准', en: 'Standard' },
  noStandard: { zh: '没有标准', en: 'no standard' },
  quantity: { zh: '数量', en: 'Quantity' },
  amount: { zh: '金额（元）', en: 'Amount (CNY)' },
  amountOf: { zh: (name: string) => `${name} 金额`, en: (name: string) => `Amount of ${name}` },
  amountBad: { zh: '写数字，最多两位小数', en: 'A number, two decimals at most' },
  above: { zh: (sum: string) => `高出 ${sum}`, en: (sum: string) => `${sum} above` },
  within: { zh: '在标准内', en: 'within the standard' },
  reason: { zh: '高于标准的理由', en: 'Why it is above the standard' },
  reasonOf: {
    zh: (name: string) => `${name} 高于标准的理由`,
    en: (name: string) => `Why ${name} is above the standard`,
  },
  reasonHint: {
    zh: '如：对方主要领导带队，经商定按宴请安排',
    en: 'For example: led by their head; agreed as a banquet',
  },
  reasonNeeded: { zh: '没有理由不能送审', en: 'Without a reason the plan cannot be submitted' },
  approve: { zh: '报上一级批准', en: 'Ask for the higher approval' },
  afterLaunch: { zh: '启动接待后报批', en: 'Once the reception is launched' },
  pending: { zh: '超标准在审', en: 'Excess submitted' },
  approved: { zh: '超标准已批准', en: 'Excess approved' },
  written: { zh: '已改写', en: 'written by hand' },
  reset: { zh: '恢复按标准算', en: 'Back to the standard' },
  removeLine: { zh: (name: string) => `删去${name}`, en: (name: string) => `Remove ${name}` },
  lineTitle: { zh: '是什么费用', en: 'What it is for' },
  addLine: { zh: '加一笔', en: 'Add a line' },
  payer: { zh: '谁付', en: 'Who pays' },
  host: { zh: '我方付', en: 'we pay' },
  guest: { zh: '来宾付', en: 'guests pay' },
  class: { zh: '类别', en: 'Class' },
  item: { zh: '行程', en: 'Item' },
  noItem: { zh: '不属于哪一项', en: 'none' },
});

/** What often goes otherwise: a name and a measure to begin with. */
export const oftenTexts = defineTexts({
  flight: {
    zh: '航班晚点|航班预计晚到 60 分钟以上',
    en: 'Flight late|The flight is expected more than 60 minutes late',
  },
  rain: {
    zh: '雨天改在室内|前一日 18:00 预报有雨',
    en: 'Indoors when it rains|Rain forecast at 18:00 the day before',
  },
  leader: {
    zh: '主要领导不能出席|活动前 2 小时确认不能出席',
    en: 'The leader cannot attend|Known 2 hours before the item',
  },
  health: { zh: '来宾身体不适|随队医生建议休息', en: 'A guest is unwell|The doctor advises rest' },
});
