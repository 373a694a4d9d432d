import type { TaskStatus } from '../assignment/task';
import type { ItemStatus, ReceptionStatus, Stage } from '../reception/reception';

/** What has changed, as a screen asks for it again. */
export const CHANGE_TOPICS = [
  'reception',
  'plan',
  'item',
  'assignment',
  'task',
  'handover',
  'approval',
  'amendment',
  'follow-up',
  'remark',
  'meeting',
  'guest',
  'attachment',
  'notice',
  'inbox',
] as const;
export type ChangeTopic = (typeof CHANGE_TOPICS)[number];

/**
 * Who may hear of it, beside those who see the whole reception. `whole`: nobody else. `known`: every
 * department that works on the reception, and its 联络员. `package`: the one department. `person`: one
 * person, and not the others who see the whole.
 */
export type ChangeAudience = 'whole' | 'known' | 'package' | 'person';

export interface ChangedTask {
  readonly id: string;
  /** Now; left out where the act did not load it. */
  readonly status?: TaskStatus;
}

/** Ids, codes and numbers: enough to know what to ask for again, and what colour it has meanwhile. */
export interface ChangeDetail {
  /** Left out when it is more than `MOST_TASKS`: then any task of the package may have changed. */
  readonly tasks?: readonly ChangedTask[];
  /** Key of the itinerary item. */
  readonly item?: string;
  readonly itemStatus?: ItemStatus;
  readonly stage?: Stage;
  readonly status?: ReceptionStatus;
  /** Approvals, amendments, hand-overs, follow-ups, remarks, meetings: their ids. */
  readonly refs?: readonly string[];
  /** The package was taken back: its department hears it once, and then nothing more. */
  readonly withdrawn?: true;
}

/** One line of the change feed. */
export interface FeedChange {
  readonly topic: ChangeTopic;
  readonly audience: ChangeAudience;
  readonly assignmentId: string | null;
  readonly userId: string | null;
  readonly detail: ChangeDetail;
}
