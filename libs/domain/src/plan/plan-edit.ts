import type { PlanAssignment, PlanItem, PlanTask } from './plan-document';
import type { TimePoint } from './time-expression';

/**
 * One typed edit of a plan. A list of them is what an amendment, a 预案, a proposal of a department
 * and a what-if are made of; edits are applied in order, all or none.
 */
export type PlanEdit =
  | {
      /** Gives new times, or moves by a duration (`by`); without a new end the length is kept. */
      readonly op: 'move-item';
      readonly item: string;
      readonly start?: TimePoint | null;
      readonly end?: TimePoint | null;
      /** ISO 8601 duration, exact. */
      readonly by?: string;
      /** `shift` (default): later soft items of the same guests make room; `none`: nothing else moves. */
      readonly ripple?: 'shift' | 'none';
    }
  | {
      /** An arrival or departure of the guests, a fact of the reception. RFC 3339. */
      readonly op: 'move-batch';
      readonly batch: string;
      readonly at: string;
      readonly ripple?: 'shift' | 'none';
    }
  | { readonly op: 'add-item'; readonly item: PlanItem; readonly tasks?: readonly DepartmentTask[] }
  | {
      readonly op: 'change-item';
      readonly item: string;
      /** Fields to set; `key`, `start` and `end` have edits of their own. */
      readonly change: Partial<Omit<PlanItem, 'key' | 'start' | 'end'>>;
    }
  /** Its tasks go with it, and times that hung on it must have been re-tied before. */
  | { readonly op: 'remove-item'; readonly item: string }
  | { readonly op: 'add-task'; readonly department: string; readonly task: PlanTask }
  | {
      readonly op: 'change-task';
      readonly department: string;
      readonly task: string;
      readonly change: Partial<Omit<PlanTask, 'key'>>;
    }
  | { readonly op: 'remove-task'; readonly department: string; readonly task: string }
  /** As doer, checker, lead or companion, on the whole plan or on named items only. */
  | {
      readonly op: 'replace-person';
      readonly from: string;
      readonly to: string;
      readonly items?: readonly string[];
    }
  | { readonly op: 'change-head-count'; readonly headCount: number; readonly item?: string | null }
  | {
      readonly op: 'change-place';
      readonly item: string;
      readonly place: string | null;
      readonly travelMinutes?: number | null;
    }
  | { readonly op: 'switch-branch'; readonly branch: string }
  /** Everything that starts at or after `at` (an item's key or an RFC 3339 time); fixed items stay. */
  | { readonly op: 'shift-from'; readonly from: string; readonly by: string }
  /** Nothing of the plan's text: times counted in working days follow the calendar as it is now. */
  | { readonly op: 'follow-calendar' }
  | { readonly op: 'add-department'; readonly assignment: PlanAssignment }
  | { readonly op: 'remove-department'; readonly department: string };

export interface DepartmentTask {
  readonly department: string;
  readonly task: PlanTask;
}
