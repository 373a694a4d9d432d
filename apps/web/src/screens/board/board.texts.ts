import { defineTexts, within } from '../../language';

export const boardTexts = defineTexts({
  title: { zh: '看板', en: 'Board' },
  heading: {
    zh: (all: number, today: number) =>
      all === today ? `今天 ${all} 场接待` : `${all} 场接待，今天 ${today} 场`,
    en: (all: number, today: number) =>
      `${all} ${all === 1 ? 'reception' : 'receptions'}, ${today === all ? '' : `${today} `}today`,
  },
  dataTime: { zh: (time: string) => `数据时间 ${time}`, en: (time: string) => `Data of ${time}` },
  stale: {
    zh: (time: string) => `数据已过期，停在 ${time}`,
    en: (time: string) => `Out of date since ${time}`,
  },
  worst: { zh: '最要紧', en: 'Most urgent' },
  allWell: { zh: '现在没有要您过问的事', en: 'Nothing needs you now' },
  allWellMore: {
    zh: (running: number) => `在办接待 ${running} 场，没有逾期、受阻和未决的事。`,
    en: (running: number) =>
      `${running} ${running === 1 ? 'reception is' : 'receptions are'} under way; nothing is late, blocked or undecided.`,
  },
  since: { zh: (time: string) => `${time} 起`, en: (time: string) => `since ${time}` },
  ruleIs: { zh: (rule: string) => `规则：${rule}。`, en: (rule: string) => `Rule: ${rule}.` },
  instruct: { zh: '批示', en: 'Instruct' },
  read: { zh: '已阅', en: 'Seen' },
  receptions: { zh: '接待，红在前', en: 'Receptions, red first' },
  receptionsShort: { zh: '接待', en: 'Visits' },
  next: { zh: '下一节点', en: 'Next' },
  noNext: { zh: '今天没有后续行程', en: 'Nothing more today' },
  notPlanned: { zh: '行程还没定', en: 'No itinerary yet' },
  inTime: { zh: (length: string) => `${length}后`, en: (length: string) => `in ${length}` },
  onTime: { zh: '准点', en: 'on time' },
  behind: { zh: (length: string) => `晚 ${length}`, en: (length: string) => `${length} late` },
  others: { zh: (count: number) => `其次 ${count} 件`, en: (count: number) => `${count} more` },
  othersWhy: {
    zh: '每件都写明为什么、该找谁',
    en: 'Each says why it is here and whom to call',
  },
  noOthers: { zh: '没有别的异常。', en: 'Nothing else is wrong.' },
  decisions: { zh: '待您决定', en: 'For you to decide' },
  noDecisions: {
    zh: '没有等您决定的事。有新的报批会出现在这里。',
    en: 'Nothing waits for your decision. New submissions appear here.',
  },
  decide: { zh: '看内容再决定', en: 'Read and decide' },
  noReceptions: {
    zh: '现在没有在办的接待。登记以后会出现在这里。',
    en: 'No reception is under way. It shows here when one is registered.',
  },
  decideBy: {
    zh: (time: string) => `最迟 ${time} 决定`,
    en: (time: string) => `by ${within(time)}`,
  },
  decideLate: {
    zh: (length: string) => `已过时限 ${length}`,
    en: (length: string) => `${length} past its time`,
  },
  submittedBy: { zh: (name: string) => `${name}报批`, en: (name: string) => `from ${name}` },
  news: { zh: '上次看后的变化', en: 'Since you last looked' },
  newsCount: {
    zh: (since: string, count: number) => `${since} 起，${count} 处`,
    en: (since: string, count: number) => `since ${since}: ${count}`,
  },
  moreNews: { zh: (n: number) => `其余 ${n} 条`, en: (n: number) => `${n} more` },
  lessNews: { zh: '收起', en: 'Fewer' },
  noNews: { zh: '上次看过以后没有变化。', en: 'Nothing has changed since you last looked.' },
  instructions: { zh: '我的批示', en: 'My instructions' },
  officeInstructions: { zh: '批示件', en: 'Instructions' },
  openCount: { zh: (count: number) => `${count} 件在办`, en: (count: number) => `${count} open` },
  noInstructions: {
    zh: '还没有批示。在任何一件事旁点「批示」，办理和反馈会出现在这里。',
    en: 'No instructions yet. Choose “Instruct” beside anything; what becomes of it appears here.',
  },
  withOffice: { zh: '接待办待转办', en: 'with the office' },
  withHost: {
    zh: (host: string, due: string) => `${host}在办，${due} 前反馈`,
    en: (host: string, due: string) => `${host} has it, answer by ${within(due)}`,
  },
  answered: {
    zh: (host: string, answer: string) => `${host}反馈：${answer}`,
    en: (host: string, answer: string) => `${host}: ${answer}`,
  },
  someone: { zh: '经办人', en: 'The office' },
  dispatchTo: { zh: (host: string) => `转${host}办理`, en: (host: string) => `Hand to ${host}` },
  dispatched: { zh: '已转办', en: 'Handed on' },
  chooseHost: { zh: '选主办部门转办', en: 'Choose a department' },
  milestones: { zh: '接下来', en: 'Coming up' },
  noMilestones: { zh: '今天没有后续节点。', en: 'Nothing more today.' },
  instructTitle: { zh: '批示', en: 'Instruction' },
  instructOn: { zh: (what: string) => `对「${what}」`, en: (what: string) => `On “${what}”` },
  instructLabel: { zh: '批示内容', en: 'What is to be done' },
  instructHint: {
    zh: '送出后接待办立即收到；接待执行中直接转主办部门，反馈回到您的看板。',
    en: 'The office has it at once; while guests are here it goes straight to the department. The answer comes back to your board.',
  },
  send: { zh: '送出批示', en: 'Send' },
  sentToOffice: { zh: '批示已送接待办', en: 'Sent to the office' },
  sentToHost: {
    zh: '批示已送接待办，并转主办部门',
    en: 'Sent to the office and to the department',
  },
  isRead: { zh: '已阅', en: 'Seen' },
  noPhone: { zh: '没有登记电话', en: 'No phone known' },
  callTo: { zh: (name: string) => `打电话给${name}`, en: (name: string) => `Call ${name}` },
});
