import type { FieldChange } from '../plan/diff/plan-diff';
import { isEqual } from '../plan/diff/field-changes';
import { AT_ITEM } from '../plan/at-item';
import type { Instant } from '../time/instant';
import type { Task } from './task';

/** What a doer reads of a task; the same that `contentHash` covers, as it stood on the row. */
export type SeenContent = Pick<
  Task,
  | 'itemKey'
  | 'what'
  | 'standard'
  | 'cautions'
  | 'place'
  | 'contact'
  | 'contactPhone'
  | 'phase'
  | 'checklist'
  | 'handoverTo'
  | 'handoverTask'
  | 'repeatEvery'
  | 'repeatItem'
  | 'atItem'
  | 'due'
  | 'opensAt'
>;

/** Each with the name its field has in a plan. */
const FIELDS = {
  what: 'what',
  due: 'due',
  opensAt: 'from',
  place: 'place',
  itemKey: 'item',
  standard: 'standard',
  cautions: 'cautions',
  contact: 'contact',
  contactPhone: 'contactPhone',
  phase: 'phase',
  checklist: 'checklist',
  handoverTo: 'handover',
  handoverTask: 'handover',
  repeatEvery: 'repeat',
  repeatItem: 'repeat',
  atItem: 'item',
} as const satisfies Readonly<Record<keyof SeenContent, string>>;

const NAMES = Object.keys(FIELDS) as readonly (keyof SeenContent)[];

/** Fields of which a plan states one thing and the row keeps two. */
const TWOFOLD: readonly string[] = ['handover', 'repeat'];

/** What is kept of a task at its 签收. */
export const seenOf = (task: SeenContent): SeenContent =>
  Object.fromEntries(NAMES.map((name) => [name, task[name]])) as unknown as SeenContent;

const instant = (value: unknown): Instant | null => (typeof value === 'number' ? value : null);

/** Of the item that he works on, where it is the same item. */
function changesAtItem(seen: SeenContent, now: SeenContent): readonly FieldChange[] {
  if (seen.itemKey !== now.itemKey) return [];
  return AT_ITEM.flatMap((field): FieldChange[] => {
    const [from, to] = [seen.atItem?.[field] ?? null, now.atItem?.[field] ?? null];
    return isEqual(from, to) ? [] : [{ field, from, to }];
  });
}

/**
 * What has changed for a person since he last acknowledged the task (F5): against what he saw, not
 * against the version before. Empty where he saw the same, also after a move there and back.
 */
export function changesSince(seen: SeenContent, now: SeenContent): readonly FieldChange[] {
  const said = new Set<string>();
  return NAMES.flatMap((name): readonly FieldChange[] => {
    if (name === 'atItem') return [...changesAtItem(seen, now)];
    const field = FIELDS[name];
    const [from, to] = [seen[name] ?? null, now[name] ?? null];
    if (isEqual(from, to) || said.has(field)) return [];
    said.add(field);
    if (TWOFOLD.includes(field)) return [{ field, from: true, to: true }];
    const isTime = name === 'due' || name === 'opensAt';
    return [
      { field, from, to, ...(isTime ? { at: { from: instant(from), to: instant(to) } } : {}) },
    ];
  });
}

/** A task that asks for its 签收 again, with what is other than what was acknowledged. */
export const personalDiff = (
  task: SeenContent & Pick<Task, 'acknowledgedContent' | 'acknowledgedHash' | 'contentHash'>,
): readonly FieldChange[] =>
  task.acknowledgedContent === null || task.acknowledgedHash === task.contentHash
    ? []
    : changesSince(task.acknowledgedContent, task);
