import { canonicalJson } from '../../canonical-json';
import type { Case } from '../../decision';
import { MINUTE } from '../../time/instant';
import type { Context, World } from '../../world';
import type { Reach } from './prepared-change';

/** What acts leave on the reception's own row without changing what a plan comes to. */
const PASSING_OF_RECEPTION = ['revision', 'nextDue', 'gateOpen', 'fired'] as const;
/** What the clock and reminders leave on a task. */
const PASSING_OF_TASK = ['ackFired', 'dueFired', 'promptsFired', 'remindedAt', 'lastAct'] as const;

const without = (row: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));

/** Rows as short texts, in an order of their own: written down at once, however many there are. */
const lines = (rows: readonly (readonly unknown[])[]): string =>
  rows
    .map((row) => JSON.stringify(row))
    .sort()
    .join(' ');

const byName = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Where those whom the change concerns are otherwise: it may put them in two places at once. */
function whereabouts({ assignments, tasks }: World, reach: Reach): readonly string[] {
  const active = new Set(assignments.filter((a) => a.status === 'active').map((a) => a.id));
  const working = tasks.filter(
    (t) => t.doerId !== null && t.phase === 'execute' && active.has(t.assignmentId),
  );
  const there = working.filter(
    (t) => reach.items.includes(t.itemKey ?? '') || reach.tasks.includes(t.id),
  );
  const concerned = new Set([...reach.people, ...there.map((t) => t.doerId)]);
  const places = working
    .filter((t) => t.status !== 'withdrawn' && concerned.has(t.doerId))
    .map((t) => `${t.doerId ?? ''} ${t.itemKey ?? ''}`);
  return [...new Set(places)].sort();
}

/** The rows that the change writes, as they are, and of others what its preview reads. */
function rowsOf(world: World, reach: Reach): unknown {
  const touchedItems = world.items.filter((i) => reach.items.includes(i.key));
  const touchedTasks = world.tasks.filter((t) => reach.tasks.includes(t.id));
  const answers = world.signatures.filter(
    (s) =>
      s.status === 'standing' &&
      (s.answer === 'object' || reach.assignments.includes(s.assignmentId)),
  );
  return {
    touchedItems: touchedItems.sort(byName),
    tasks: touchedTasks.sort(byName).map((t) => without(t, PASSING_OF_TASK)),
    whereabouts: whereabouts(world, reach),
    items: lines(
      world.items.map((i) => [
        ...[i.key, i.status, i.startAt, i.endAt, i.actualStart, i.actualEnd, i.expectedEnd],
      ]),
    ),
    assignments: lines(
      world.assignments.map((a) => [
        ...[a.id, a.departmentId, a.departmentCode, a.generation, a.status, a.leadId],
      ]),
    ),
    answers: lines(answers.map((s) => [s.id, s.scope, s.answer, s.decidedAt])),
    handovers: lines(
      world.handovers.map((h) => [
        ...[h.id, h.taskId, h.status, h.toAssignmentId, h.toTaskId, h.phase],
      ]),
    ),
  };
}

/** People, departments, rules and calendars, as far as they decide what a plan comes to. */
function aroundOf({ directory, law, quiet }: Context): unknown {
  return {
    people: lines(directory.people.map((p) => [p.userId, p.role, p.departmentId])),
    departments: lines(directory.departments.map((d) => [d.id, d.code])),
    substitutes: directory.substitutes,
    law: law.mark ?? null,
    quiet,
  };
}

/** Law is judged by the reception's day; one without any date is judged by today's. */
const dayOf = ({ reception }: World, now: number): number | null =>
  reception.batches.some((b) => b.at !== null) ? null : Math.floor(now / (15 * MINUTE));

/**
 * Names everything that the preview and the facts of a change were computed from, and that can become
 * another: the state of what it reaches, the itinerary as it runs, the facts of the reception, people
 * and law. Not in it: the clock, and what untouched departments do with their own tasks.
 */
export const basisOf = ({ world, ctx }: Pick<Case, 'world' | 'ctx'>, reach: Reach): string =>
  ctx.hash(
    canonicalJson({
      reception: without(world.reception, PASSING_OF_RECEPTION),
      rows: rowsOf(world, reach),
      around: aroundOf(ctx),
      day: dayOf(world, ctx.now),
    }),
  );
