import { defineTexts } from '../language/texts';

/** The colours of a reception, and the rules that make them so. */
export const ragTexts = defineTexts({
  red: { zh: '红', en: 'Red' },
  amber: { zh: '黄', en: 'Amber' },
  green: { zh: '绿', en: 'Green' },
  grey: { zh: '未报', en: 'No report' },
  because: { zh: (rules: string) => `因为：${rules}`, en: (rules: string) => `Because: ${rules}` },
  byHand: { zh: ' · 人工', en: ' · by hand' },
  judged: { zh: '人工定色', en: 'set by hand' },
  'arrived.unready': {
    zh: '来宾已到，尚未全部就绪',
    en: 'the guests are there, not everything is ready',
  },
  'task.late': { zh: '有任务逾期', en: 'a task is late' },
  'signature.late': { zh: '有签署逾期', en: 'a signature is late' },
  'objection.open': { zh: '有不同意见未解决', en: 'an objection is open' },
  'decision.late': { zh: '有审批逾期', en: 'a decision is late' },
  'handover.late': { zh: '有交接逾期', en: 'a hand-over is late' },
  'task.blocked': { zh: '有任务受阻', en: 'a task is blocked' },
  'task.returned': { zh: '有任务退回', en: 'a task was returned' },
  'condition.open': { zh: '有附加意见未落实', en: 'a condition is open' },
  'acknowledgement.late': { zh: '有任务未按时签收', en: 'a task was not acknowledged in time' },
  'act.disputed': { zh: '有代录被提出异议', en: 'a record on behalf is disputed' },
  'item.unreported': { zh: '有行程项未报开始或结束', en: 'an item was not reported' },
  'no-report': { zh: '还没有部门参与，无从判断', en: 'no department takes part yet' },
  'status.draft': { zh: '还是草稿', en: 'still a draft' },
  'status.postponed': { zh: '已延期', en: 'postponed' },
  'status.closed': { zh: '已归档', en: 'closed' },
  'status.cancelled': { zh: '已取消', en: 'cancelled' },
});
