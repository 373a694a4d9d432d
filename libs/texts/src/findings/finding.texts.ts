import type { FindingCode } from '@app/domain';
import type { Text } from '../language';

/** What a check found in a plan, and what to do. Place: {detail}. */
export const FINDING_TEXTS: Readonly<Record<FindingCode, Text>> = {
  'plan.too-many-items': {
    zh: '行程项太多（上限 {detail}）。请拆成几次接待。',
    en: 'Too many items (limit {detail}). Split the reception.',
  },
  'plan.too-many-tasks': {
    zh: '任务太多（上限 {detail}）。请合并或拆成几次接待。',
    en: 'Too many tasks (limit {detail}). Merge them or split the reception.',
  },
  'plan.empty': { zh: '方案是空的。请先编排行程和任务。', en: 'The plan is empty.' },
  'item.key-repeated': { zh: '行程项编号重复：{detail}。', en: 'Item key used twice: {detail}.' },
  'item.end-before-start': {
    zh: '行程结束早于开始：{detail}。请改时间。',
    en: 'The item ends before it starts: {detail}.',
  },
  'item.kind-unknown': {
    zh: '不认识的行程类型：{detail}，按「其他」处理。请从类型表中选。',
    en: 'Unknown kind of item, treated as “other”: {detail}. Choose one of the list.',
  },
  'item.in-past': {
    zh: '计划开始时间已过，还没有登记开始：{detail}。请改时间，或登记实际情况。',
    en: 'It was to begin before now and nothing was reported: {detail}. Change the time, or report what happened.',
  },
  'time.unreadable': {
    zh: '时间写法不对：{detail}。请写成 2026-01-31T09:00:00+08:00。',
    en: 'Unreadable time: {detail}. Write it as 2026-01-31T09:00:00+08:00.',
  },
  'time.anchor-unknown': {
    zh: '时间所依的行程不存在：{detail}。请改选。',
    en: 'Unknown anchor: {detail}. Choose another.',
  },
  'time.cycle': {
    zh: '时间互相依赖成环：{detail}。请给其中一项定下时间。',
    en: 'Times depend on each other: {detail}. Set one of them.',
  },
  'time.offset-unreadable': {
    zh: '时间间隔写法不对：{detail}。例如提前一小时写 -PT60M。',
    en: 'Unreadable offset: {detail}. One hour before is -PT60M.',
  },
  'time.out-of-range': {
    zh: '推算出的时间不在 1990 年至 2100 年之间：{detail}。请改时间间隔。',
    en: 'The time falls outside 1990–2100: {detail}. Change the offset.',
  },
  'time.open': {
    zh: '时间还没有定：{detail}。请补上所依的时间，或说明理由。',
    en: 'No time yet: {detail}. Fill in what it hangs on, or ask for a waiver.',
  },
  'zone.unknown': { zh: '不认识的时区：{detail}。', en: 'Unknown time zone: {detail}.' },
  'department.unknown': {
    zh: '没有这个部门：{detail}。请先登记部门。',
    en: 'Unknown department: {detail}. Add it first.',
  },
  'department.repeated': {
    zh: '同一部门出现两次：{detail}。请合并。',
    en: 'Department listed twice: {detail}. Merge them.',
  },
  'task.key-repeated': { zh: '任务编号重复：{detail}。', en: 'Task key used twice: {detail}.' },
  'task.item-unknown': {
    zh: '任务所属的行程项不存在：{detail}。',
    en: 'The task hangs on an unknown item: {detail}.',
  },
  'task.doer-unknown': { zh: '承办人不存在。请重新选择。', en: 'Unknown doer. Choose another.' },
  'task.doer-foreign': {
    zh: '承办人不是本部门的人。请改派。',
    en: 'The doer belongs to another department. Choose another.',
  },
  'task.checker-is-doer': {
    zh: '承办人不能核查自己。请另定核查人。',
    en: 'Nobody checks his own work. Name another checker.',
  },
  'task.checker-missing': {
    zh: '没有核查人，部门也没有负责人。请指定。',
    en: 'No checker, and the department has no head. Name one.',
  },
  'task.due-before-approval': {
    zh: '时限在审定之前就过了：{detail}。请改时间，或说明理由。',
    en: 'Due before it can be approved: {detail}. Change it, or ask for a waiver.',
  },
  'task.acknowledge-after-due': {
    zh: '签收时限晚于完成时限：{detail}。',
    en: 'To be acknowledged after it is due: {detail}.',
  },
  'time.too-deep': {
    zh: '时间表达嵌套太深（上限 {detail} 层）。请简化。',
    en: 'The time is nested too deep (limit {detail}). Make it simpler.',
  },
  'time.choice-empty': {
    zh: '「最早」或「最晚」里没有可选的时间。请补上。',
    en: 'There is nothing to choose the earliest or latest from. Add a time.',
  },
  'time.working-days': {
    zh: '工作日数应是 −400 到 400 的整数：{detail}。',
    en: 'Working days are a whole number from −400 to 400: {detail}.',
  },
  'time.real-without-item': {
    zh: '只有行程项才有实际时间：{detail}。请改选或去掉。',
    en: 'Only an item has a real time: {detail}. Choose an item, or leave it out.',
  },
  'time.holidays-missing': {
    zh: '该年放假安排未录入，暂按周末计算：{detail}。请录入。',
    en: 'No holidays entered, weekends assumed: {detail}. Enter them.',
  },
  'task.from-after-due': {
    zh: '开始时间晚于完成时限：{detail}。请改时间。',
    en: 'The window opens after the task is due: {detail}. Change a time.',
  },
  'repeat.every-unreadable': {
    zh: '重复间隔写法不对：{detail}。每 15 分钟写 PT15M。',
    en: 'Unreadable interval: {detail}. Every 15 minutes is PT15M.',
  },
  'repeat.item-missing': {
    zh: '重复任务没有写明在哪一项行程中：{detail}。请选定。',
    en: 'A repeated task names no item to run in: {detail}. Choose one.',
  },
  'repeat.item-unknown': {
    zh: '重复任务所依的行程项不存在：{detail}。请改选。',
    en: 'The task repeats in an unknown item: {detail}. Choose another.',
  },
  'repeat.too-many': {
    zh: '重复超过 200 次：{detail}。请加大间隔。',
    en: 'More than 200 repeats: {detail}. Choose a longer interval.',
  },
  'checklist.key-repeated': {
    zh: '检查清单编号重复：{detail}。',
    en: 'Checklist key used twice: {detail}.',
  },
  'handover.department-unknown': {
    zh: '交接的部门不存在：{detail}。请先登记部门或改选。',
    en: 'Handed over to an unknown department: {detail}. Add it, or choose another.',
  },
  'handover.to-itself': {
    zh: '部门不能交接给自己：{detail}。请改选接手部门。',
    en: 'A department cannot hand over to itself: {detail}. Choose another.',
  },
  'handover.task-unknown': {
    zh: '接手部门没有这项任务：{detail}。请改选或去掉。',
    en: 'The taking department has no such task: {detail}. Choose another, or none.',
  },
  'handover.department-not-in-plan': {
    zh: '接手部门不在方案里，无人确认交接：{detail}。请加入该部门。',
    en: 'Nobody in the plan takes over: {detail}. Add that department.',
  },
  'plan.too-many-branches': {
    zh: '预案太多（上限 {detail} 个）。请删去用不到的。',
    en: 'Too many contingency branches (limit {detail}). Remove those not needed.',
  },
  'branch.key-repeated': { zh: '预案编号重复：{detail}。', en: 'Branch key used twice: {detail}.' },
  'branch.empty': {
    zh: '预案没有写启动后做什么（{detail}）。请加至少一处改动，或删去。',
    en: 'A contingency does nothing when it is switched to ({detail}). Add a change, or remove it.',
  },
  'branch.outdated': {
    zh: '预案要改的行程或任务已不在方案里（{detail}）。请改写那一处。',
    en: 'A contingency changes an item or task that is no longer in the plan ({detail}). Rewrite it.',
  },
  'branch.decider-unknown': {
    zh: '预案的启动决定人已不在名录中（{detail}）。请另选一人。',
    en: 'Who decides on a contingency is no longer in the directory ({detail}). Choose somebody else.',
  },
  'branch.too-many-edits': {
    zh: '预案的改动太多（上限 {detail} 处）。请拆开。',
    en: 'Too many edits in one branch (limit {detail}). Split it.',
  },
  'budget.key-repeated': {
    zh: '经费编号重复：{detail}。',
    en: 'Budget key used twice: {detail}.',
  },
};
