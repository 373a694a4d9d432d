import { ITEM_KINDS, isItemKind, itemKind } from '../plan/item-kind';
import { CLASS_PREFIX } from './condition';
import type { Condition } from './template';
import type { TemplateFault } from './template-time-faults';

const CLASSES = new Set(Object.keys(ITEM_KINDS).map((kind) => itemKind(kind).class));

/** Kinds that nobody knows; a pack on them would never be used. */
export function kindFaults(kinds: readonly string[], path: string): readonly TemplateFault[] {
  return kinds.flatMap((kind, i) => {
    const isClass =
      kind.startsWith(CLASS_PREFIX) &&
      ([...CLASSES] as string[]).includes(kind.slice(CLASS_PREFIX.length));
    return isItemKind(kind) || isClass
      ? []
      : [{ path: `${path}[${i}]`, code: 'kind.unknown' as const, detail: kind }];
  });
}

/** A condition that nothing can fulfil, or that names what does not exist. */
export function conditionFaults(
  condition: Condition | undefined,
  path: string,
): readonly TemplateFault[] {
  if (!condition) return [];
  const { minHeads = 0, maxHeads = Infinity, minDays = 0, maxDays = Infinity } = condition;
  const faults: TemplateFault[] = [];
  if (minHeads > maxHeads)
    faults.push({ path: `${path}.maxHeads`, code: 'condition.contradictory' });
  if (minDays > maxDays) faults.push({ path: `${path}.maxDays`, code: 'condition.contradictory' });
  for (const [name, list] of Object.entries(condition)) {
    if (Array.isArray(list) && list.length === 0) {
      faults.push({ path: `${path}.${name}`, code: 'condition.contradictory' });
    }
  }
  return [...faults, ...kindFaults(condition.itemKinds ?? [], `${path}.itemKinds`)];
}
