import type { AgendaKind, MeetingStatus } from '@app/domain';
import type { Text } from '../language';

/** What an agenda says of each thing to settle. Place: {what}. */
export const AGENDA_TEXTS: Readonly<Record<AgendaKind, Text>> = {
  unsigned: { zh: '{what}：尚未会签', en: '{what}: not yet agreed' },
  objection: { zh: '{what}：不同意，待协调', en: '{what}: objects, to be settled' },
  condition: { zh: '附加意见未落实：{what}', en: 'Condition not met: {what}' },
  clash: { zh: '方案问题：{what}', en: 'Clash in the plan: {what}' },
  handover: { zh: '交接未确认：{what}', en: 'Hand-over not confirmed: {what}' },
  remark: { zh: '意见未答复：{what}', en: 'Remark not answered: {what}' },
};

export const MEETING_STATUS_TEXTS: Readonly<Record<MeetingStatus, Text>> = {
  called: { zh: '已召集', en: 'Called' },
  running: { zh: '进行中', en: 'Running' },
  closed: { zh: '已结束', en: 'Closed' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
};
