import { COMMAND_TEXTS } from '@app/texts';
import { defineTexts, within } from '../../language';

export const approvalsTexts = defineTexts({
  title: { zh: '审批', en: 'Decisions' },
  waiting: { zh: '待您决定', en: 'Waiting for you' },
  submitted: { zh: '我提交的', en: 'Submitted by me' },
  all: { zh: '全部', en: 'All' },
  noneWaiting: {
    zh: '现在没有等您决定的事。有了会出现在这里。',
    en: 'Nothing waits for your decision. It will appear here.',
  },
  seeAll: { zh: '看全部审批', en: 'See all decisions' },
  visit: { zh: '哪次接待', en: 'The visit' },
  none: { zh: '这里还没有。', en: 'Nothing here yet.' },
  waits: { zh: (length: string) => `已等 ${length}`, en: (length: string) => `waiting ${length}` },
  dueBy: { zh: (time: string) => `最迟 ${time}`, en: (time: string) => `by ${within(time)}` },
  overdue: { zh: (length: string) => `逾期 ${length}`, en: (length: string) => `${length} late` },
  by: {
    zh: (name: string, time: string) => `${name} ${time} 提交`,
    en: (name: string, time: string) => `Submitted by ${name} ${within(time)}`,
  },
  standIn: { zh: '您在代人审批', en: 'You decide in somebody’s place' },
  agree: COMMAND_TEXTS['approval.approve'],
  giveBack: COMMAND_TEXTS['approval.return'],
  agreed: { zh: '已同意', en: 'Agreed' },
  returned: { zh: '已退回', en: 'Returned' },
  whyBack: { zh: '退回理由', en: 'Why it is returned' },
  quick1: { zh: '请补充依据', en: 'Please add the grounds' },
  quick2: { zh: '时间安排再议', en: 'Please reconsider the times' },
  quick3: { zh: '经费请再核', en: 'Please check the costs again' },
  contents: {
    zh: (items: number, tasks: number, departments: number) =>
      `行程 ${items} 项，任务 ${tasks} 项，${departments} 个部门承办。`,
    en: (items: number, tasks: number, departments: number) =>
      `${items} items, ${tasks} tasks, ${departments} departments.`,
  },
  guests: {
    zh: (n: number) => `来宾 ${n} 人`,
    en: (n: number) => `${n} ${n === 1 ? 'guest' : 'guests'}`,
  },
  to: { zh: (day: string) => `到 ${day}`, en: (day: string) => `to ${day}` },
  inShort: { zh: '方案概要', en: 'The plan in short' },
  noTime: { zh: '时间未定', en: 'No time yet' },
  moreDays: { zh: (n: number) => `还有 ${n} 天`, en: (n: number) => `${n} more days` },
  departments: { zh: '承办部门', en: 'Departments' },
  andOthers: {
    zh: (names: string, n: number) => `${names}，还有 ${n} 个`,
    en: (names: string, n: number) => `${names} and ${n} more`,
  },
  cost: { zh: '我方经费', en: 'Our costs' },
  noCost: { zh: '还没有测算', en: 'Not estimated yet' },
  changed: { zh: '与上次审定相比', en: 'Since the version approved last' },
  allFacts: { zh: '要素和公函', en: 'All facts and the letter' },
  waives: {
    zh: (n: number) => `请求放行 ${n} 处`,
    en: (n: number) => `To be let pass: ${n}`,
  },
  missingFact: {
    zh: (fact: string) => `${fact}暂缺`,
    en: (fact: string) => `${fact} is missing for now`,
  },
  whole: { zh: '方案全文', en: 'The whole plan' },
  first: {
    zh: '还没有审定过，没有可比的。',
    en: 'This is the first version; there is nothing to compare with.',
  },
  same: { zh: '与上次相同。', en: 'The same as last time.' },
  findings: { zh: '规则检查', en: 'Findings' },
  noFindings: { zh: '没有问题。', en: 'No findings.' },
  preview: { zh: '看完整预览', en: 'See the whole preview' },
  until: {
    zh: (time: string) => `延期到 ${time}`,
    en: (time: string) => `Postponed until ${within(time)}`,
  },
  route: { zh: '流程', en: 'Route' },
  added: { zh: '加签', en: 'added' },
  more: { zh: (n: number) => `还有 ${n} 条`, en: (n: number) => `${n} more` },
  reasonOf: { zh: '理由', en: 'Reason' },
});
