import type { TimeExpression } from '@app/domain';

/** So long before something starts; `lead` is an ISO 8601 duration. */
export const before = (anchor: string, lead: string): TimeExpression => ({
  anchor,
  edge: 'start',
  offset: `-${lead}`,
});

/** At the start of something. */
export const at = (anchor: string): TimeExpression => ({ anchor, edge: 'start' });

/** So long after something started. */
export const after = (anchor: string, lag: string): TimeExpression => ({
  anchor,
  edge: 'start',
  offset: lag,
});

/** So long before something with a known end is over. */
export const beforeEnd = (anchor: string, lead: string): TimeExpression => ({
  anchor,
  edge: 'end',
  offset: `-${lead}`,
});
