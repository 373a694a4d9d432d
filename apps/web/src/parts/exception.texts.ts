import { defineTexts } from '../language/texts';

/** What is wrong, by the rule that found it: what it is called, and the rule itself. */
export const exceptionTexts = defineTexts({
  'task.late': { zh: '逾期未办结', en: 'late' },
  'task.late.rule': {
    zh: '任务过了办结时限还没办结，为红',
    en: 'a task not done when due is red',
  },
  'objection.open': { zh: '不同意见没有解决', en: 'an objection is open' },
  'objection.open.rule': {
    zh: '会签不同意而没有裁决，为红',
    en: 'an objection nobody has decided is red',
  },
  'signature.late': { zh: '没有按时确认', en: 'not signed in time' },
  'signature.late.rule': {
    zh: '会签、就绪确认、办结确认过了时限，为红',
    en: 'a signature past its time is red',
  },
  'decision.late': { zh: '没有按时决定', en: 'not decided in time' },
  'decision.late.rule': {
    zh: '报批过了答复时限，为红',
    en: 'a submission past its answering time is red',
  },
  'handover.late': { zh: '交接没有对上', en: 'hand-over not met' },
  'handover.late.rule': {
    zh: '交接一方已确认、另一方超时，为红',
    en: 'a hand-over one side waits for too long is red',
  },
  'item.unreported': { zh: '没有报开始或结束', en: 'not reported' },
  'item.unreported.rule': {
    zh: '到时没有回报的行程，为黄，不算绿',
    en: 'an item nobody reports on is amber, never green',
  },
  'acknowledgement.late': { zh: '还没签收', en: 'not acknowledged' },
  'acknowledgement.late.rule': {
    zh: '过了签收时限还没签收，为黄',
    en: 'a task not acknowledged in time is amber',
  },
  'task.blocked': { zh: '受阻', en: 'blocked' },
  'task.blocked.rule': { zh: '报了受阻、还没解除，为黄', en: 'a blocked task is amber' },
  'task.returned': { zh: '被退回', en: 'returned' },
  'task.returned.rule': {
    zh: '退回接待办、还没重发，为黄',
    en: 'a task returned to the office is amber',
  },
});
