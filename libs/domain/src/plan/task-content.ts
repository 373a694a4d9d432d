import type { TaskContent } from '../fact';
import type { Instant } from '../time/instant';
import { canonicalJson } from '../canonical-json';
import { atItem } from './at-item';
import type { PlanItem, PlanTask } from './plan-document';
import { everyOf } from './repeat-prompts';

const orNull = <T>(value: T | null | undefined): T | null => value ?? null;

/** What a plan says of one task, as it is stored on the task's row. */
export const contentOf = (task: PlanTask, item?: PlanItem): TaskContent => ({
  itemKey: orNull(task.item),
  what: task.what,
  standard: orNull(task.standard),
  cautions: orNull(task.cautions),
  place: orNull(task.place),
  contact: orNull(task.contact),
  contactPhone: orNull(task.contactPhone),
  phase: task.phase,
  checkNeeded: (task.check ?? 'required') === 'required',
  checkerId: orNull(task.checkerId),
  doerId: orNull(task.doerId),
  dueExpression: task.due,
  checklist: task.checklist ?? [],
  handoverTo: orNull(task.handover?.to),
  handoverTask: orNull(task.handover?.task),
  atItem: atItem(item),
  repeatEvery: task.repeat ? everyOf(task.repeat.every) : null,
  repeatItem: task.repeat ? orNull(task.repeat.item ?? task.item) : null,
  cites: task.cites ?? [],
});

/** When a task is to be done, as planned: what has really happened since is left out. */
export interface PlannedTimes {
  readonly due: Instant | null;
  readonly from: Instant | null;
}

export const NO_TIMES: PlannedTimes = { due: null, from: null };

/**
 * Hash of what the doer reads: text, place, contact, checklist, hand-over, the item and the planned times. 签收
 * binds to it, so moving a task there and back asks nothing, and a real event that pushes a time on
 * asks nothing either. Who checks it and how its time is computed are not part of it.
 */
export function contentHash(
  content: TaskContent,
  planned: PlannedTimes,
  hash: (text: string) => string,
): string {
  const { itemKey, what, standard, cautions, place, contact, contactPhone, phase } = content;
  const { checklist, handoverTo, handoverTask, repeatEvery, repeatItem } = content;
  const seen = {
    ...{ itemKey, what, standard, cautions, place, contact, contactPhone, phase },
    ...{ checklist, handoverTo, handoverTask, repeatEvery, repeatItem },
    atItem: content.atItem,
    ...{ due: planned.due, from: planned.from },
  };
  return hash(canonicalJson(seen)).slice(0, 32);
}
