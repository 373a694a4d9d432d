import type {
  ItemStatus,
  PlanStatus,
  Profile,
  ReceptionStatus,
  Secrecy,
  SourceKind,
  Stage,
  SummaryStatus,
  Urgency,
} from '@app/domain';
import type { Text } from '../language';

/** What a message says of an item: which report is waited for, or what an overrun does to it. */
export const ITEM_NEWS_TEXTS: Readonly<
  Record<'start' | 'end' | 'overruns' | 'late' | 'conflict', Text>
> = {
  start: { zh: '是否已经开始？', en: 'Has it started?' },
  end: { zh: '是否已经结束？', en: 'Has it ended?' },
  overruns: { zh: '有行程超时', en: 'An item overruns' },
  late: { zh: '后续行程将推迟', en: 'Later items become late' },
  conflict: { zh: '与固定时间的行程冲突', en: 'It runs into an item with a fixed time' },
};

export const STAGE_TEXTS: Readonly<Record<Stage, Text>> = {
  confirm: { zh: '任务确认', en: 'Confirm' },
  plan: { zh: '方案制定', en: 'Plan' },
  prepare: { zh: '提前准备', en: 'Prepare' },
  execute: { zh: '接待执行', en: 'Execute' },
  summarize: { zh: '小结', en: 'Summarize' },
};

export const RECEPTION_STATUS_TEXTS: Readonly<Record<ReceptionStatus, Text>> = {
  draft: { zh: '草稿', en: 'Draft' },
  open: { zh: '进行中', en: 'Under way' },
  postponed: { zh: '已延期', en: 'Postponed' },
  closed: { zh: '已归档', en: 'Closed' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
};

export const PROFILE_TEXTS: Readonly<Record<Profile, Text>> = {
  domestic: { zh: '国内公务', en: 'Official, domestic' },
  business: { zh: '商务', en: 'Business' },
  foreign: { zh: '外宾', en: 'Foreign guests' },
};

export const SECRECY_TEXTS: Readonly<Record<Secrecy, Text>> = {
  internal: { zh: '内部', en: 'Internal' },
  'work-secret': { zh: '工作秘密', en: 'Work secret' },
};

export const URGENCY_TEXTS: Readonly<Record<Urgency, Text>> = {
  routine: { zh: '常规', en: 'Routine' },
  urgent: { zh: '紧急', en: 'Urgent' },
  emergency: { zh: '特急', en: 'Emergency' },
};

export const SOURCE_TEXTS: Readonly<Record<SourceKind, Text>> = {
  letter: { zh: '公函', en: 'Official letter' },
  invitation: { zh: '邀请函', en: 'Invitation' },
  phone: { zh: '电话记录', en: 'Phone memo' },
};

export type HealthKey = 'ok' | 'risk' | 'late' | 'blocked';
export const HEALTH_TEXTS: Readonly<Record<HealthKey, Text>> = {
  ok: { zh: '正常', en: 'On track' },
  risk: { zh: '有风险', en: 'At risk' },
  late: { zh: '逾期', en: 'Late' },
  blocked: { zh: '受阻', en: 'Blocked' },
};

export const ITEM_STATE_TEXTS: Readonly<Record<ItemStatus, Text>> = {
  planned: { zh: '未开始', en: 'Planned' },
  started: { zh: '进行中', en: 'Started' },
  ended: { zh: '已结束', en: 'Ended' },
  skipped: { zh: '已跳过', en: 'Skipped' },
  removed: { zh: '已取消', en: 'Removed' },
};

export const PLAN_STATUS_TEXTS: Readonly<Record<PlanStatus, Text>> = {
  none: { zh: '起草中', en: 'Being drafted' },
  cosigning: { zh: '会签中', en: 'With the departments' },
  submitted: { zh: '送审中', en: 'Submitted' },
  approved: { zh: '已审定', en: 'Approved' },
};

export const SUMMARY_STATUS_TEXTS: Readonly<Record<SummaryStatus, Text>> = {
  none: { zh: '未写', en: 'None' },
  draft: { zh: '草稿', en: 'Draft' },
  submitted: { zh: '送审中', en: 'Submitted' },
  approved: { zh: '已批准', en: 'Approved' },
};
