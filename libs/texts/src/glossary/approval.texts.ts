import type { ApprovalStatus, Matter } from '@app/domain';
import type { Text } from '../language';

export const MATTER_TEXTS: Readonly<Record<Matter, Text>> = {
  receive: { zh: '同意接待', en: 'Agreement to receive' },
  plan: { zh: '方案审定', en: 'Approval of the plan' },
  change: { zh: '变更', en: 'Change' },
  waiver: { zh: '豁免', en: 'Waiver' },
  cancel: { zh: '取消', en: 'Cancellation' },
  postpone: { zh: '延期', en: 'Postponement' },
  summary: { zh: '小结', en: 'Summary' },
};

export const APPROVAL_STATUS_TEXTS: Readonly<Record<ApprovalStatus, Text>> = {
  pending: { zh: '审批中', en: 'Waiting for approval' },
  approved: { zh: '已批准', en: 'Approved' },
  returned: { zh: '已退回', en: 'Returned' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
};
