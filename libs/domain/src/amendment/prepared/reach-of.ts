import type { Case } from '../../decision';
import type { PlanDocument, PlanItem } from '../../plan/plan-document';
import { sameJson } from '../../same-json';
import type { Reach, RowFact } from './prepared-change';

/** Items of which the two plans say different things; one that only one of them has is one too. */
function differing(before: PlanDocument, after: PlanDocument): readonly PlanItem[] {
  const [was, is] = [before, after].map((p) => new Map(p.items.map((i) => [i.key, i])));
  return [...before.items, ...after.items].filter(
    ({ key }) => !sameJson(was.get(key), is.get(key)),
  );
}

const named = (facts: readonly RowFact[]): (string | null | undefined)[] =>
  facts.flatMap((f) => {
    if (f.type === 'TaskSent') return [f.private.task.doerId];
    return f.type === 'TaskChanged' ? [f.private.content.doerId, f.fromDoerId] : [];
  });

const set = (ids: Iterable<string | null | undefined>): string[] =>
  [...new Set(ids)].filter((id): id is string => Boolean(id)).sort();

/** What a change reaches, by the facts that publishing it gives. */
export function reachOf(
  { world }: Pick<Case, 'world'>,
  facts: readonly RowFact[],
  before: PlanDocument,
  after: PlanDocument,
): Reach {
  const ids = (field: 'taskId' | 'assignmentId' | 'itemKey'): string[] =>
    set(facts.map((f) => (field in f ? (f as unknown as Record<string, string>)[field] : null)));
  const other = differing(before, after);
  const items = set([...ids('itemKey'), ...other.map((i) => i.key)]);
  const at = [...before.items, ...after.items].filter((i) => items.includes(i.key));
  // Prompts run as long as their item does, whoever's they are.
  const prompted = world.tasks.filter((t) => items.includes(t.repeatItem ?? ''));
  return {
    tasks: ids('taskId'),
    items,
    assignments: set([...ids('assignmentId'), ...prompted.map((t) => t.assignmentId)]),
    people: set([...at.flatMap((i) => i.companions?.map((c) => c.userId) ?? []), ...named(facts)]),
  };
}
