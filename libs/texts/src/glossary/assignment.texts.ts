import type {
  GivenAnswer,
  AssignmentStatus,
  FollowUpKind,
  Scope,
  Step,
  TaskPhase,
  TaskStatus,
} from '@app/domain';
import type { Text } from '../language';

export const TASK_STATE_TEXTS: Readonly<Record<TaskStatus, Text>> = {
  pending: { zh: '待签收', en: 'To be acknowledged' },
  acknowledged: { zh: '已签收', en: 'Acknowledged' },
  inProgress: { zh: '办理中', en: 'In progress' },
  done: { zh: '已完成', en: 'Done' },
  checked: { zh: '已核查', en: 'Checked' },
  blocked: { zh: '受阻', en: 'Blocked' },
  returned: { zh: '已退回', en: 'Returned' },
  recheck: { zh: '待复核', en: 'To be checked again' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
};

export const SCOPE_TEXTS: Readonly<Record<Scope, Text>> = {
  plan: { zh: '会签', en: 'Agree to the plan' },
  ready: { zh: '就绪确认', en: 'Sign off as ready' },
  done: { zh: '办结确认', en: 'Sign off as done' },
};

export const ANSWER_TEXTS: Readonly<Record<GivenAnswer, Text>> = {
  agree: { zh: '同意', en: 'Agreed' },
  'agree-with-condition': { zh: '原则同意（附意见）', en: 'Agreed, with a condition' },
  object: { zh: '不同意（附理由）', en: 'Not agreed, with a reason' },
  propose: { zh: '建议调整（附改法）', en: 'Proposes another way' },
};

export const PHASE_TEXTS: Readonly<Record<TaskPhase, Text>> = {
  prepare: { zh: '提前准备', en: 'Prepare' },
  execute: { zh: '接待执行', en: 'Execute' },
};

/** The ladder of what happens when nobody answers, from the reminder upwards. */
export const STEP_TEXTS: Readonly<Record<Step, Text>> = {
  remind: { zh: '提醒', en: 'Reminder' },
  due: { zh: '到期', en: 'Due' },
  head: { zh: '逾期提级（部门负责人）', en: 'Escalated to the department head' },
  office: { zh: '逾期提级（接待办主任）', en: 'Escalated to the office head' },
  ask: { zh: '询问', en: 'Asked' },
  prompt: { zh: '服务提醒', en: 'Service prompt' },
};

export type MeansKey = 'phone' | 'meeting' | 'paper';
export const MEANS_TEXTS: Readonly<Record<MeansKey, Text>> = {
  phone: { zh: '电话', en: 'by phone' },
  meeting: { zh: '会议', en: 'in a meeting' },
  paper: { zh: '书面', en: 'on paper' },
};

export type BucketKey = 'overdue' | 'today' | 'tomorrow' | 'week' | 'later';
export const BUCKET_TEXTS: Readonly<Record<BucketKey, Text>> = {
  overdue: { zh: '逾期', en: 'Overdue' },
  today: { zh: '今天', en: 'Today' },
  tomorrow: { zh: '明天', en: 'Tomorrow' },
  week: { zh: '本周', en: 'This week' },
  later: { zh: '以后', en: 'Later' },
};

export const ASSIGNMENT_STATUS_TEXTS: Readonly<Record<AssignmentStatus, Text>> = {
  active: { zh: '参与中', en: 'Taking part' },
  withdrawn: { zh: '已退出', en: 'Withdrawn' },
  closed: { zh: '已结束', en: 'Closed' },
};

/** Which side of a hand-over is waited for. */
export const HANDOVER_SIDE_TEXTS: Readonly<Record<'give' | 'take', Text>> = {
  give: { zh: '等交出方确认', en: 'The giver has to confirm' },
  take: { zh: '等接手方确认', en: 'The taker has to confirm' },
};

export const FOLLOW_UP_TEXTS: Readonly<Record<FollowUpKind, Text>> = {
  condition: { zh: '附加意见', en: 'Condition' },
  remedial: { zh: '补办事项', en: 'To be made up' },
  commitment: { zh: '交办事项', en: 'Commitment' },
  revision: { zh: '按意见修改', en: 'Revision' },
  decision: { zh: '会议议定', en: 'Decision of a meeting' },
  inquiry: { zh: '向对方了解', en: 'To be asked' },
  instruction: { zh: '批示件', en: 'Instruction' },
};
