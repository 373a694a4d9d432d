import { COMMAND_TEXTS } from '@app/texts';
import { defineTexts } from '../language/texts';

export const sheetTexts = defineTexts({
  return: { zh: '退回给接待办', en: 'Return to the office' },
  block: COMMAND_TEXTS['task.block'],
  reject: COMMAND_TEXTS['task.reject'],
  resend: COMMAND_TEXTS['task.resend'],
  withdraw: { zh: '撤回任务', en: 'Withdraw the task' },
  reason: { zh: '理由', en: 'Reason' },
  finish: COMMAND_TEXTS['task.finish'],
  finishTitle: { zh: '办结', en: 'Report as done' },
  checklist: { zh: '检查清单', en: 'Checklist' },
  reading: { zh: (unit: string) => `读数（${unit}）`, en: (unit: string) => `Reading (${unit})` },
  bounds: {
    zh: (from: string, to: string) => `应在 ${from} 到 ${to} 之间`,
    en: (from: string, to: string) => `Between ${from} and ${to}`,
  },
  outside: {
    zh: '超出范围。可以办结，核查人会看到。',
    en: 'Out of bounds. It can be reported; the checker will see it.',
  },
  allLines: { zh: '请逐条核对后勾选。', en: 'Tick every line once you have checked it.' },
  note: { zh: '备注（可不填）', en: 'Note (optional)' },
  assignTitle: { zh: '交给谁办', en: 'Who will do it' },
  search: { zh: '按姓名查找', en: 'Find a name' },
  nobody: { zh: '本部门没有这样的同事。', en: 'No such colleague in the department.' },
  me: { zh: '我自己', en: 'Me' },
  answer: { zh: '您的答复', en: 'Your answer' },
  agree: COMMAND_TEXTS['approval.approve'],
  condition: { zh: '原则同意', en: 'Agree with a condition' },
  object: { zh: '不同意', en: 'Do not agree' },
  propose: { zh: '不同意，提出另外的办法', en: 'Propose another way' },
  proposeHint: {
    zh: '改本部门的任务，或参与的行程的时间、地点、人数。接待办采纳后改进方案，或说明理由不采纳。',
    en: 'Your own tasks, or time, place and head count of items you work on. The office takes it over, or says why not.',
  },
  proposeFirst: { zh: '先加入至少一处改动。', en: 'Add at least one change first.' },
  sendProposal: { zh: '提出', en: 'Propose' },
  takeOut: { zh: (what: string) => `去掉：${what}`, en: (what: string) => `Take out: ${what}` },
  conditionText: { zh: '意见', en: 'Condition' },
  objectText: { zh: '理由', en: 'Reason' },
  conditionHint: {
    zh: '接待办会收到一条待落实事项。',
    en: 'The office gets it as something to be met.',
  },
  objectHint: { zh: '由分管领导裁定。', en: 'The leader in charge decides on it.' },
  send: { zh: '签署', en: 'Sign' },
  confirm: { zh: '确认', en: 'Confirm' },
  readyText: {
    zh: '本部门的准备都已就绪。确认后记入您的名字和时间。',
    en: 'All preparations of the department are ready. Your name and the time are recorded.',
  },
  doneText: {
    zh: '本部门的任务都已办结。确认后记入您的名字和时间。',
    en: 'All tasks of the department are done. Your name and the time are recorded.',
  },
  planText: {
    zh: (version: string) => `任务包第 ${version} 版`,
    en: (version: string) => `Package version ${version}`,
  },
  closeTitle: { zh: '办结事项', en: 'Close this' },
  answerTitle: { zh: '反馈批示', en: 'Answer the instruction' },
  answerNote: { zh: '办理结果，领导会看到', en: 'What was done; the leader reads it' },
  sendAnswer: { zh: '反馈', en: 'Send the answer' },
  closeNote: { zh: '怎么办结的', en: 'How it was met' },
  objectionTitle: COMMAND_TEXTS['objection.decide'],
  objectionReason: { zh: '裁定和理由', en: 'The decision and why' },
  letStand: { zh: '按方案执行', en: 'The plan stands' },
  letStandHint: {
    zh: '裁定后该部门按方案执行。要改方案，请让经办人改好后再送会签。',
    en: 'The department then works by the plan. To change the plan, let the officer send it again.',
  },
  moreTitle: { zh: '还可以', en: 'More' },
});

/** Three quick phrases for each act that needs a reason. */
export const PHRASES = {
  return: defineTexts({
    a: { zh: '时间有冲突，不能按时完成', en: 'The time clashes; it cannot be done in time' },
    b: { zh: '人员或车辆不够，请调整', en: 'Not enough people or cars; please rearrange' },
    c: {
      zh: '地点或要求不清楚，请补充',
      en: 'The place or the demand is unclear; please add to it',
    },
  }),
  object: defineTexts({
    a: { zh: '时间有冲突，请调整', en: 'The time clashes; please rearrange' },
    b: { zh: '人员或车辆不够，请调整', en: 'Not enough people or cars; please rearrange' },
    c: { zh: '不属于本部门职责', en: 'Not this department’s duty' },
  }),
  objection: defineTexts({
    a: { zh: '请克服困难，按方案执行', en: 'Please manage and keep to the plan' },
    b: { zh: '不足部分由接待办协调', en: 'The office helps with what is lacking' },
    c: { zh: '属于本部门职责，请落实', en: 'It is your department’s duty; please see to it' },
  }),
  block: defineTexts({
    a: { zh: '正在等对方确认', en: 'Waiting for the other side to confirm' },
    b: { zh: '现场条件不具备', en: 'The place is not ready' },
    c: { zh: '人员或物资没有到位', en: 'People or material are missing' },
  }),
  reject: defineTexts({
    a: { zh: '没有达到标准', en: 'Below the standard' },
    b: { zh: '检查清单不完整', en: 'The checklist is incomplete' },
    c: { zh: '请补充现场照片', en: 'Please add photographs' },
  }),
  resend: defineTexts({
    a: { zh: '已协调好人员和车辆，请办理', en: 'People and cars are found; please go on' },
    b: { zh: '要求已补充说明，请办理', en: 'What was unclear is explained; please go on' },
    c: { zh: '请按原要求办理', en: 'Please do it as asked' },
  }),
  withdraw: defineTexts({
    a: { zh: '计划有变，不再需要', en: 'The plan changed; no longer needed' },
    b: { zh: '与其他任务重复', en: 'The same as another task' },
    c: { zh: '改由其他部门承担', en: 'Another department does it' },
  }),
};
