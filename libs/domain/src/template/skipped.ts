/** Something a template would have brought and the draft does not have, with the reason. */
export interface Skipped {
  readonly what: 'item' | 'task' | 'handover' | 'rooms' | 'vehicles' | 'branch';
  /** `item` or `item.task`, as it would have been called. */
  readonly key: string;
  /** How people call it: an item's title, what a task is about. */
  readonly name: string;
  readonly reason: SkipReason;
  /** A department's code, or the names of the open facts. */
  readonly detail?: string;
}

export const SKIP_REASONS = [
  'department-missing',
  'department-idle',
  'fact-open',
  'outside-stay',
  'no-time-left',
  'limit',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];
