import type { TaskContent } from '../fact';
import type { Instant } from '../time/instant';
import { canonicalJson } from '../canonical-json';
import type { PlanTask } from './plan-document';

const orNull = (text: string | null | undefined): string | null => text ?? null;

/** What a plan says of one task, as it is stored on the task's row. */
export const contentOf = (task: PlanTask): TaskContent => ({
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
});

/**
 * Hash of what the doer reads: text, place, contact and the due instant. 签收 binds to it, so moving a
 * task there and back asks nothing. Who checks it and how its time is computed are not part of it.
 */
export function contentHash(
  content: TaskContent,
  due: Instant | null,
  hash: (text: string) => string,
): string {
  const { itemKey, what, standard, cautions, place, contact, contactPhone, phase } = content;
  const seen = { itemKey, what, standard, cautions, place, contact, contactPhone, phase, due };
  return hash(canonicalJson(seen)).slice(0, 32);
}
