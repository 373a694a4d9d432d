/**
 * What a person can owe: tasks, signatures of one's department, approvals, follow-ups, checks of what
 * others did, hand-overs that the other side has confirmed, proposed changes to decide, 不适用 to
 * confirm, and a department's 不同意 to decide.
 */
export const INBOX_KINDS = [
  'task',
  'signature',
  'approval',
  'follow-up',
  'check',
  'handover',
  'change',
  'declaration',
  'objection',
] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

/** 逾期, 今天, 明天, 本周, 以后, and what has no date. */
export const INBOX_BUCKETS = ['overdue', 'today', 'tomorrow', 'week', 'later', 'none'] as const;
export type InboxBucket = (typeof INBOX_BUCKETS)[number];
