import type { Exception } from './use-board';

/** The same exception again, so that 已阅 holds for it and for nothing else. */
export const nameOf = (e: Pick<Exception, 'rule' | 'objectId' | 'since'>): string =>
  `${e.rule} ${e.objectId} ${e.since}`;

/** Address of what an exception is about. */
export const placeOf = (e: Exception): string => {
  if (e.objectType === 'task') return `/tasks/${e.objectId}`;
  if (e.objectType === 'approval') return `/approvals/${e.objectId}`;
  if (e.objectType === 'assignment') return `/packages/${e.objectId}`;
  return `/receptions/${e.receptionId}`;
};
