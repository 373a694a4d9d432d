import type { Text } from '../language';

/** Refusals of acts on a reception, its plan and its approvals: one sentence each. */
export const RECEPTION_REFUSAL_TEXTS: Readonly<Record<string, Text>> = {
  'approval.already-pending': {
    zh: '同一事项正在审批，请等待结果，或先撤回。',
    en: 'It is being decided already; wait, or withdraw it first.',
  },
  'approval.no-approver': {
    zh: '审批路线上没有可用的审批人，请管理员检查路线和人员。',
    en: 'Nobody on the route can decide; ask the administrator to check the route.',
  },
  'approval.not-pending': {
    zh: '这项审批已有结果，不能再办理。',
    en: 'This has been decided or withdrawn already.',
  },
  'approval.not-your-turn': {
    zh: '现在还没轮到您审批，或您不在审批路线上。',
    en: 'It is not your turn on this route.',
  },
  'approval.own-submission': {
    zh: '不能审批自己报送的事项，请由他人审批。',
    en: 'Nobody approves his own submission.',
  },
  'approval.plan-waits': {
    zh: '方案还在等部门会签，或仍有问题未解决，暂不能审定。',
    en: 'The plan still waits for the departments or has open findings.',
  },
  'change.not-in-stage': {
    zh: '现阶段不能变更方案。',
    en: 'The plan cannot be changed in this stage.',
  },
  'draft.stale': {
    zh: '草稿已被他人修改，请重新读取后再改。',
    en: 'Somebody has changed the draft; read it again first.',
  },
  'facts.coordinator-only': {
    zh: '方案审定后，抵离时间等由总协调修改，或提出变更。',
    en: 'After approval only the coordinator changes these; or propose a change.',
  },
  'facts.stale': {
    zh: '要素已被他人修改，请重新读取后再改。',
    en: 'Somebody has changed the facts; read them again first.',
  },
  'facts.unfit': {
    zh: '要素填写有误，请改正下列内容。',
    en: 'Some facts do not fit; correct the points below.',
  },
  'follow-up.ratify-first': {
    zh: '紧急发布的补办由审批销号：请重新报批，或由未经手的领导、接待办主任销号。',
    en: 'It is closed by its approval: submit the change again, or let a leader who did not publish it close it.',
  },
  'follow-up.closed': {
    zh: '该事项已办结，不能再改。',
    en: 'It is closed and cannot be changed.',
  },
  'gate.closed': {
    zh: '还不能进入下一阶段，请先完成下列事项。',
    en: 'The next stage has to wait for the following.',
  },
  'item.already-ended': { zh: '该行程已经结束。', en: 'The item has ended already.' },
  'item.already-skipped': { zh: '该行程已经跳过。', en: 'The item was skipped already.' },
  'item.already-started': { zh: '该行程已经开始。', en: 'The item has started already.' },
  'item.end-before-start': {
    zh: '结束时间不能早于开始时间，请改正。',
    en: 'It cannot end before it started; correct the time.',
  },
  'item.end-without-start': {
    zh: '有结束时间就要有开始时间，请补上。',
    en: 'An end needs a start; add it.',
  },
  'item.expected-end-missing': {
    zh: '请填预计结束时间，或几分钟后结束。',
    en: 'Give the time, or the number of minutes.',
  },
  'item.expected-end-twice': {
    zh: '预计结束时间和几分钟后结束只能填一个，请去掉一个。',
    en: 'Give the time or the number of minutes, not both; leave one out.',
  },
  'item.expected-end-past': {
    zh: '预计结束时间已过，请改成之后的时间，或直接登记结束。',
    en: 'That time has passed; give a later one, or record the end.',
  },
  'item.expected-end-unchanged': {
    zh: '预计结束时间没有变化。',
    en: 'The expected end is that already.',
  },
  'item.not-travel': {
    zh: '只有抵离行程才能登记到达，请登记开始或结束。',
    en: 'Only arrivals and departures land; record a start or an end.',
  },
  'item.time-ahead': {
    zh: '实际时间不能晚于现在，请改正。',
    en: 'What happened cannot lie ahead; correct the time.',
  },
  'item.unchanged': {
    zh: '登记的情况没有变化。',
    en: 'Nothing differs from what is recorded.',
  },
  'item.not-found': {
    zh: '找不到该行程，可能已取消。请刷新。',
    en: 'There is no such item; it may be removed. Reload.',
  },
  'item.not-started': {
    zh: '该行程还没有开始，请先登记开始，或跳过。',
    en: 'The item has not started; start it first, or skip it.',
  },
  'objection.none-open': {
    zh: '没有待裁定的不同意见。',
    en: 'There is no open objection to decide.',
  },
  'override.already': {
    zh: '本阶段已特批放行，等待系统推进。',
    en: 'This gate is overridden already; the stage is about to move.',
  },
  'override.not-at-closing': {
    zh: '归档不能特批放行，请完成所缺事项。',
    en: 'Closing cannot be overridden; complete what is missing.',
  },
  'override.not-needed': {
    zh: '条件已具备，不用特批放行。',
    en: 'Nothing is missing; no override is needed.',
  },
  'instruction.place-unknown': {
    zh: '批示的位置已经不在了。请刷新后重写。',
    en: 'What the instruction was written at is gone. Load the page again.',
  },
  'instruction.dispatched': {
    zh: '这件批示已经转办。要换人或改时限，请修改事项。',
    en: 'It has been handed on already. To change owner or time, edit the item.',
  },
  'instruction.host-unknown': {
    zh: '请选一个正在办理的主办部门。',
    en: 'Choose a department that works on this reception.',
  },
  'owner.unknown': {
    zh: '没有这个责任人，请重新选择。',
    en: 'There is no such owner; choose again.',
  },
  'person.not-fit': {
    zh: '所选人员不能担任此职责，请重新选择。',
    en: 'That person cannot take this part; choose another.',
  },
  'plan.answers-open': {
    zh: '还有部门没有会签或不同意，请先完成会签再报审。',
    en: 'Departments have not answered or do not agree; that comes before approval.',
  },
  'plan.approved-propose-change': {
    zh: '方案已审定，请用「提出变更」修改。',
    en: 'The plan is approved; propose a change instead.',
  },
  'plan.cosign-after-approval': {
    zh: '本次接待先审定后会签，请先报审。',
    en: 'Here approval comes first; submit the plan.',
  },
  'plan.empty': {
    zh: '方案是空的，请先编排行程和任务。',
    en: 'The plan is empty; add items and tasks first.',
  },
  'plan.not-in-stage': {
    zh: '现阶段不能办理方案，请先进入方案制定。',
    en: 'The plan cannot be handled in this stage.',
  },
  'plan.version-unknown': {
    zh: '找不到该方案版本，请刷新。',
    en: 'There is no such plan version; reload.',
  },
  'judgement.no-report': {
    zh: '还没有部门参与，无从判断，保持未报。',
    en: 'No department takes part yet: nothing to judge from, it stays grey.',
  },
  'judgement.none': {
    zh: '现在没有人工颜色，不用恢复。',
    en: 'No colour is set by hand; there is nothing to take back.',
  },
  'judgement.until': {
    zh: '人工颜色须在 24 小时内失效，请选一个晚于现在的时间。',
    en: 'A colour set by hand ends within 24 hours; choose a time that lies ahead.',
  },
  'receive.already-approved': {
    zh: '已同意接待，不用再报。',
    en: 'It is agreed already.',
  },
  'receive.not-in-stage': {
    zh: '只有在任务确认阶段才能报批同意接待；请先启动接待。',
    en: 'Agreement is asked for in the first stage; launch the reception first.',
  },
  'reception.already-launched': { zh: '接待已经启动。', en: 'It is launched already.' },
  'reception.not-open': {
    zh: '本次接待现在不能办理（草稿、延期、取消或已归档）。',
    en: 'The reception is not under way (draft, postponed, cancelled or closed).',
  },
  'reception.not-postponed': {
    zh: '接待没有延期，不用恢复。',
    en: 'It is not postponed; nothing to resume.',
  },
  'remedy.due-in-past': {
    zh: '补办期限必须晚于现在。',
    en: 'The date to make it up must lie ahead.',
  },
  'remedy.owner-unknown': {
    zh: '没有这个补办责任人，请重新选择。',
    en: 'There is no such owner; choose again.',
  },
  'stage.not-there': {
    zh: '接待已不在该阶段，请刷新。',
    en: 'The reception is not in that stage; reload.',
  },
  'summary.approved': { zh: '小结已批准，不能再改。', en: 'The summary is approved.' },
  'summary.changed': {
    zh: '别人刚改过小结，请先看过他写的再保存。',
    en: 'Somebody else has just changed the summary; read that first, then save.',
  },
  'summary.empty': { zh: '请先写小结，再报批。', en: 'Write the summary first.' },
  'summary.not-in-stage': {
    zh: '还没到小结阶段。',
    en: 'The stage of the summary is not reached yet.',
  },
  'summary.submitted': {
    zh: '小结正在审批，请等待，或先撤回。',
    en: 'The summary is being decided; wait, or withdraw it first.',
  },
  'waiver.target-unknown': {
    zh: '申请豁免的对象不存在，请重新选择。',
    en: 'What is to be waived does not exist; choose again.',
  },
  'rehearsal.no-officer': {
    zh: '接待办没有在岗人员，无法推演。请先登记人员。',
    en: 'The office has nobody who could play its part. Add its people first.',
  },
};
