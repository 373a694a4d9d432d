import type { Text } from '../language';

/** Refusals of hand-overs between departments (交接). */
export const HANDOVER_REFUSAL_TEXTS: Readonly<Record<string, Text>> = {
  'handover.already-given': {
    zh: '交出方已确认，无需重复。',
    en: 'The giver has confirmed already.',
  },
  'handover.already-taken': {
    zh: '接手方已确认，无需重复。',
    en: 'The taker has confirmed already.',
  },
  'handover.not-found': {
    zh: '找不到该交接，可能已取消。请刷新。',
    en: 'There is no such hand-over; it may be withdrawn. Reload.',
  },
  'handover.task-not-active': {
    zh: '该任务已退回或撤回，暂不能交接。',
    en: 'Its task was returned or withdrawn; it cannot be handed over now.',
  },
};
