import type { Text } from '../language';

/** Refusals of a department's acts: one sentence each that says what to do. */
export const ASSIGNMENT_REFUSAL_TEXTS: Readonly<Record<string, Text>> = {
  'assignment.already-there': {
    zh: '该部门已经参与本次接待。',
    en: 'This department takes part already.',
  },
  'assignment.last-one': {
    zh: '这是最后一个部门，不能撤出；如不再接待，请取消接待。',
    en: 'It is the last department; cancel the reception instead.',
  },
  'assignment.not-active': {
    zh: '该部门已不参与本次接待，无需办理。',
    en: 'This department no longer takes part; nothing is to be done.',
  },
  'assignment.not-in-stage': {
    zh: '现阶段不能增加或撤出部门。',
    en: 'Departments cannot be added or withdrawn in this stage.',
  },
  'check.own-work': {
    zh: '不能核查自己承办的任务，请由其他人核查。',
    en: 'Nobody checks his own work; ask somebody else.',
  },
  'doer.not-in-department': {
    zh: '承办人不在本部门，请选择本部门人员。',
    en: 'The doer belongs to another department; choose somebody of yours.',
  },
  'lead.not-in-department': {
    zh: '联络员不在该部门，请选择该部门人员。',
    en: 'The liaison belongs to another department; choose somebody of that one.',
  },
  'lead.unchanged': { zh: '联络员没有变化。', en: 'That person is the liaison already.' },
  'occurred-at.in-future': {
    zh: '发生时间不能晚于现在，请改正。',
    en: 'It cannot have happened in the future; correct the time.',
  },
  'on-behalf.office-only': {
    zh: '只有接待办人员可以代录，请联系经办人。',
    en: 'Only the reception office records on behalf; ask the officer.',
  },
  'on-behalf.person-may-not': {
    zh: '被代录人无权办理此事，请核对人员。',
    en: 'The person you record for may not do this; check who spoke.',
  },
  'on-behalf.person-unknown': {
    zh: '没有这个人员，请重新选择。',
    en: 'There is no such person; choose again.',
  },
  'remind.nothing-open': {
    zh: '这项任务已办好或已撤回，不用催办。',
    en: 'This task is done or withdrawn; no reminder is needed.',
  },
  'remind.too-soon': {
    zh: '刚催办过，每项任务 15 分钟内只能催办一次。急事请打电话。',
    en: 'Reminded a moment ago: once in 15 minutes per task. If it is urgent, call.',
  },
  'reopen.not-signed': {
    zh: '还没有签署，不用重新打开。',
    en: 'It is not signed yet; there is nothing to reopen.',
  },
  'reopen.stage-passed': {
    zh: '该阶段已经过去，不能重新打开签署。',
    en: 'That stage has passed; the signature stands.',
  },
  'sign.already-signed': {
    zh: '已经签署过，无需重复签署。',
    en: 'It is signed already.',
  },
  'sign.answer-not-for-scope': {
    zh: '就绪确认和办结确认只能答「同意」；有困难请报受阻。',
    en: 'Ready and done can only be agreed to; if something is in the way, report it as blocked.',
  },
  'sign.condition-missing': {
    zh: '请写明附加意见。',
    en: 'Please state your condition.',
  },
  'sign.not-possible': {
    zh: '现在还不能签署，请先完成下列事项。',
    en: 'It cannot be signed yet; the following comes first.',
  },
  'sign.package-changed': {
    zh: '任务包刚有变更，请看清最新内容后再签署。',
    en: 'The package has just changed; read it again, then sign.',
  },
  'sign.plan-first': {
    zh: '请先完成会签，再就绪确认。',
    en: 'Agree to the plan first, then sign off as ready.',
  },
  'sign.prepare-task-open': {
    zh: '准备阶段的任务还没有全部完成。',
    en: 'Tasks of the preparation are still open.',
  },
  'sign.reason-missing': {
    zh: '请写明不同意的理由。',
    en: 'Please give your reason for not agreeing.',
  },
  'sign.stage-passed': {
    zh: '该阶段已经过去，不用再签署。',
    en: 'That stage has passed; nothing to sign.',
  },
  'sign.task-open': {
    zh: '还有任务没有完成或没有核查。',
    en: 'Tasks are not done or not checked yet.',
  },
  'sign.too-early': {
    zh: '还没到签署的阶段，请等待通知。',
    en: 'It is too early to sign; you will be told.',
  },
  'task.already-acknowledged': {
    zh: '已经签收，无需重复签收。',
    en: 'It is acknowledged already.',
  },
  'task.assign-closed': {
    zh: '任务已办结或已撤回，不能再分派。',
    en: 'The task is closed or withdrawn and cannot be assigned.',
  },
  'task.doer-is-checker': {
    zh: '承办人不能同时是核查人，请另选。',
    en: 'The doer cannot be the checker; choose another.',
  },
  'task.doer-unchanged': {
    zh: '承办人没有变化。',
    en: 'That person is the doer already.',
  },
  'task.not-acknowledged': {
    zh: '请先签收，再办理。',
    en: 'Please acknowledge it first.',
  },
  'task.not-found': {
    zh: '找不到该任务，可能已撤回。请刷新列表。',
    en: 'There is no such task; it may be withdrawn. Reload the list.',
  },
  'dispute.already-open': {
    zh: '已经提出异议，请等待接待办处理。',
    en: 'It is disputed already; the office settles it.',
  },
  'dispute.none-open': {
    zh: '没有待处理的异议，请刷新后再看。',
    en: 'Nothing is disputed; reload and look again.',
  },
  'task.status': {
    zh: '任务现在的状态不能这样办理，请刷新后再看。',
    en: 'The task does not allow this now; reload and look again.',
  },
  'undo.not-yours': {
    zh: '只能撤销自己的操作。',
    en: 'You can undo your own acts only.',
  },
  'undo.overtaken': {
    zh: '之后又有新的操作，不能撤销。',
    en: 'Something else was done since; it cannot be undone.',
  },
  'undo.signed-since': {
    zh: '部门已据此签署，不能撤销。',
    en: 'The department has signed on it; it cannot be undone.',
  },
  'undo.stage-moved': {
    zh: '接待已进入下一阶段，不能撤销。',
    en: 'The stage has moved on; it cannot be undone.',
  },
  'undo.too-late': {
    zh: '超过 10 秒，不能撤销；如有误请重新办理。',
    en: 'More than ten seconds have passed; it cannot be undone.',
  },
  'work.before-approval': {
    zh: '方案审定后才能开始办理。',
    en: 'Work starts when the plan is approved.',
  },
};
