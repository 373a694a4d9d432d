import { defineTexts } from '../../language/texts';

export const overviewTexts = defineTexts({
  title: { zh: '接待总览', en: 'Overview' },
  receptions: { zh: '接待', en: 'Visits' },
  people: { zh: (n: number) => `${n} 人`, en: (n: number) => `${n} people` },
  delegation: {
    zh: (unit: string, n: number) => `${unit}，${n} 人`,
    en: (unit: string, n: number) => `${unit}, ${n} people`,
  },
  dayOf: {
    zh: (date: string, n: number, all: number) => `${date}，第 ${n} 天，共 ${all} 天`,
    en: (date: string, n: number, all: number) => `${date}, day ${n} of ${all}`,
  },
  version: { zh: (n: number) => `方案第 ${n} 版`, en: (n: number) => `plan version ${n}` },
  noPlan: { zh: '方案未审定', en: 'no plan approved yet' },
  zones: {
    zh: (local: string, zone: string, here: string) => `当地 ${local}（${zone}）· 本机 ${here}`,
    en: (local: string, zone: string, here: string) => `there ${local} (${zone}) · here ${here}`,
  },
  print: { zh: '打印', en: 'Print' },
  onPhone: { zh: '在手机上打开', en: 'Open on a phone' },
  copyNotice: { zh: '复制通知', en: 'Copy a notice' },
  contingency: { zh: '启动预案', en: 'Contingency' },
  shift: { zh: '整体顺延', en: 'Shift all' },
  change: { zh: '变更', en: 'Change' },
  plan: { zh: '方案', en: 'Plan' },
  contacts: { zh: '通讯录', en: 'Contacts' },
  rehearse: { zh: '推演', en: 'Rehearse' },
  cancel: { zh: '取消接待', en: 'Cancel the visit' },
  postpone: { zh: '延期', en: 'Postpone' },
  dated: { zh: (at: string) => `数据 ${at}`, en: (at: string) => `as of ${at}` },
  allWell: {
    zh: '现在没有异常。出了问题会先在这里说明。',
    en: 'Nothing is wrong now. Whatever goes wrong is said here first.',
  },
  closedNow: { zh: '接待已结束，已归档。', en: 'The visit is over and closed.' },
  onlyColour: {
    zh: (rules: string) => `${rules}。此外没有异常。`,
    en: (rules: string) =>
      `${rules.slice(0, 1).toUpperCase()}${rules.slice(1)}. Nothing else is wrong.`,
  },
  exceptions: { zh: '异常', en: 'What is wrong' },
  more: { zh: (n: number) => `另有 ${n} 项`, en: (n: number) => `${n} more` },
  less: { zh: '收起', en: 'Fewer' },
  clash: {
    zh: (what: string, m: string) => `${what}将被挤占 ${m}`,
    en: (what: string, m: string) => `${what} is run into by ${m}`,
  },
  'task-late': {
    zh: (what: string, m: string) => `${what}，逾期 ${m}`,
    en: (what: string, m: string) => `${what} is ${m} overdue`,
  },
  unacknowledged: {
    zh: (what: string, m: string) => `${what}未签收，超时 ${m}`,
    en: (what: string, m: string) => `${what} not acknowledged, ${m} over`,
  },
  'wait-late': {
    zh: (what: string, m: string) => `${what}，逾期 ${m}`,
    en: (what: string, m: string) => `${what} is ${m} overdue`,
  },
  blocked: { zh: (what: string) => `${what}受阻`, en: (what: string) => `${what} is blocked` },
  returned: { zh: (what: string) => `${what}被退回`, en: (what: string) => `${what} was returned` },
  unreported: {
    zh: (what: string, m: string) => `${what}该报未报，已 ${m}`,
    en: (what: string, m: string) => `${what} not reported for ${m}`,
  },
  behind: {
    zh: (what: string, m: string) => `${what}晚 ${m}`,
    en: (what: string, m: string) => `${what} is ${m} behind`,
  },
  clashHint: {
    zh: '固定时间不动，前面的行程要让出时间。',
    en: 'Its time is fixed: what is before it has to make room.',
  },
  nextStep: {
    zh: (at: string, step: string) => `${at} ${step}`,
    en: (at: string, step: string) => `${at} ${step}`,
  },
  remind: { zh: '提醒', en: 'reminder' },
  due: { zh: '到期', en: 'due' },
  head: { zh: '提级至部门负责人', en: 'escalates to the department head' },
  office: { zh: '提级至接待办主任', en: 'escalates to the office head' },
  ask: { zh: '询问', en: 'is asked' },
  deputy: { zh: '转给代理人', en: 'passes to the deputy' },
  publish: { zh: '自动生效', en: 'takes effect' },
  drop: { zh: '自动放弃', en: 'is dropped' },
  onlyOwn: {
    zh: '您看到的是行程和本部门的部分；其他部门由接待办统筹。',
    en: 'You see the itinerary and your own department; the office sees the others.',
  },
  nothingYet: {
    zh: '方案还没有送出。写好、送会签并审定后，这里按部门显示当天的计划和实际。',
    en: 'No plan was sent yet. Once it is agreed on and approved, each day is shown here by department.',
  },
  draftYet: {
    zh: '还没有启动。补齐要素后启动，各部门才会收到任务。',
    en: 'Not launched yet. Complete the facts and launch it; only then departments are told.',
  },
  planInWork: {
    zh: '方案还没有审定。审定后，这里按部门显示当天的计划和实际。',
    en: 'The plan is not approved yet. Once it is, each day is shown here by department.',
  },
  writePlan: { zh: '写方案', en: 'Write the plan' },
  launch: { zh: '启动接待', en: 'Launch' },
  launched: { zh: '已启动。', en: 'Launched.' },
  rules: {
    zh: (n: number) => ` · ${n} 条原因`,
    en: (n: number) => ` · ${n} ${n === 1 ? 'reason' : 'reasons'}`,
  },
  dot: { zh: '。', en: '. ' },
  itineraryOf: { zh: (day: string) => `${day} 行程`, en: (day: string) => `Itinerary ${day}` },
  over: { zh: (n: number) => `已结束 ${n} 项，展开`, en: (n: number) => `${n} ended, show` },
  today: { zh: '今天的行程', en: "Today's itinerary" },
});
