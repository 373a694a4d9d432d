import type { MissingCode } from '@app/domain';
import type { Text } from '../language';

/**
 * Everything a closed gate can be waiting for, as a sentence that says what to do. A code
 * without words does not compile. Place: {objects}.
 */

export const MISSING_TEXTS: Readonly<Record<MissingCode, Text>> = {
  'letter.missing': {
    zh: '无公函不接待（《国内公务接待管理规定》第七条）。请登记来函单位和文号，或先记电话、后补公函。',
    en: 'No letter, no reception (2013 rules, article 7). Record the sending unit and its number.',
  },
  'invitation.missing': {
    zh: '还没有邀请函。请把来函方式登记为邀请函或公函。',
    en: 'The invitation is missing. Please record what came as an invitation or a letter.',
  },
  'fact.missing': {
    zh: '要素不全：{objects}。请补齐，或说明理由申请豁免。',
    en: 'Facts missing: {objects}. Fill them in, or ask for a waiver with a reason.',
  },
  'approval.receive-missing': {
    zh: '尚未批准接待。请报批「同意接待」，或等待审批人。',
    en: 'Not yet approved to receive. Submit it, or wait for the approver.',
  },
  'plan.not-sent': {
    zh: '方案还没有送会签。请先送会签。',
    en: 'The plan has not been sent to the departments. Please send it first.',
  },
  'plan.answer-missing': {
    zh: '等待会签：{objects}。可催办，或按电话答复代录。',
    en: 'Answers still missing: {objects}. Remind them, or record an answer given by phone.',
  },
  'plan.objection-open': {
    zh: '有不同意见未解决：{objects}。请沟通、调整方案，或报领导决定。',
    en: 'Objection open: {objects}. Talk, change the plan, or ask the leader to decide.',
  },
  'plan.proposal-open': {
    zh: '会签中提出的调整建议还没有答复：{objects}。请采纳进下一稿，或说明理由不采纳。',
    en: 'Proposals made instead of an answer wait: {objects}. Adopt them, or decline with a reason.',
  },
  'plan.finding-blocking': {
    zh: '方案有必须解决的问题：{objects}。请修改，或申请豁免。',
    en: 'The plan has blocking findings: {objects}. Change it, or ask for a waiver.',
  },
  'plan.not-approved': {
    zh: '方案尚未审定。请报批，或等待审批人。',
    en: 'The plan is not approved. Submit it, or wait for the approver.',
  },
  'task.owner-missing': {
    zh: '任务没有责任部门：{objects}。请指定。',
    en: 'Tasks without a department: {objects}. Please name one.',
  },
  'task.checker-missing': {
    zh: '任务没有核查人：{objects}。请指定（承办人不能核查自己）。',
    en: 'Tasks without a checker: {objects}. Name one who is not the doer.',
  },
  'signature.plan-missing': {
    zh: '尚未会签：{objects}。可催办，或由有权领导豁免。',
    en: 'Not yet agreed: {objects}. Remind them, or have it waived.',
  },
  'signature.ready-missing': {
    zh: '尚未就绪确认：{objects}。请先完成准备阶段的任务。',
    en: 'Not signed off as ready: {objects}. Their preparation tasks come first.',
  },
  'task.doer-missing': {
    zh: '任务没有承办人：{objects}。请部门分派。',
    en: 'Tasks without a doer: {objects}. The department should assign them.',
  },
  'condition.open': {
    zh: '附加意见未落实：{objects}。落实后请登记。',
    en: 'Conditions not met: {objects}. Record it when they are.',
  },
  'handover.open': {
    zh: '交接未双方确认：{objects}。请交出方和接手方都确认。',
    en: 'Hand-overs not confirmed by both sides: {objects}. Giver and taker both confirm.',
  },
  'advance.not-requested': {
    zh: '条件已具备，等待经办人确认进入接待执行。',
    en: 'Everything is there. The officer still has to start the execution.',
  },
  'item.open': {
    zh: '行程项未结束：{objects}。请登记结束，或注明原因跳过。',
    en: 'Items not ended: {objects}. Record their end, or skip them with a reason.',
  },
  'signature.done-missing': {
    zh: '尚未办结确认：{objects}。请完成并核查全部任务后签署。',
    en: 'Not signed off as done: {objects}. All tasks must be done and checked first.',
  },
  'summary.missing': {
    zh: '小结还没有写。请补充小结。',
    en: 'The summary is missing. Please complete it.',
  },
  'summary.not-approved': {
    zh: '小结尚未批准。请报批，或等待审批人。',
    en: 'The summary is not approved. Submit it, or wait for the approver.',
  },
  'commitment.incomplete': {
    zh: '交办事项缺责任人或期限：{objects}。请补齐。',
    en: 'Open commitments need an owner and a date: {objects}.',
  },
  'remedial.open': {
    zh: '补办事项未完成：{objects}。请补办后登记。',
    en: 'Work to be made up is open: {objects}. Record it when done.',
  },
};
