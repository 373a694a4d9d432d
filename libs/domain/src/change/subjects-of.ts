import type { DeadlineSubject } from '../deadline/step';
import type { Fact } from '../fact';
import type { World } from '../world';

/** What a fact is about. */
export interface Subjects {
  /** Packages whose departments hear of it. */
  readonly packages: readonly string[];
  readonly tasks: readonly string[];
  readonly item: string | null;
  readonly refs: readonly string[];
}

const some = (...ids: readonly (string | null | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => id !== null && id !== undefined)),
];

const text = (fact: object, field: string): string | undefined => {
  const value: unknown = (fact as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : undefined;
};

/** Both sides of a hand-over work on it. */
const sidesOf = (id: string | undefined, world: World): string[] => {
  const found = world.handovers.find((h) => h.id === id);
  return found ? [found.assignmentId, found.toAssignmentId] : [];
};

const ownerOf = (id: string | undefined, world: World): string | null =>
  world.followUps.find((f) => f.id === id)?.assignmentId ?? null;

function ofDeadline(subject: DeadlineSubject, world: World): Subjects {
  const assignment = 'assignmentId' in subject ? subject.assignmentId : null;
  const id = 'id' in subject ? subject.id : undefined;
  const isTask = subject.kind.startsWith('task-');
  const more = subject.kind === 'handover' ? sidesOf(id, world) : [];
  const owner = subject.kind === 'follow-up' ? ownerOf(id, world) : null;
  return {
    packages: some(assignment, owner, ...more),
    tasks: isTask ? some(id) : [],
    item: subject.kind === 'item' ? subject.key : null,
    refs: isTask ? [] : some(id),
  };
}

const REFS = [
  'approvalId',
  'amendmentId',
  'handoverId',
  'followUpId',
  'remarkId',
  'meetingId',
  'signatureId',
] as const;

/** The rows that a fact names, as far as a reader is told of them. */
export function subjectsOf(fact: Fact, world: World): Subjects {
  if (fact.type === 'DeadlinePassed') return ofDeadline(fact.subject, world);
  // The taker hears of the hand-over, not of the giver's task.
  const task = 'handoverId' in fact ? undefined : text(fact, 'taskId');
  const followUp = ownerOf(text(fact, 'followUpId'), world);
  const many = 'taskIds' in fact ? fact.taskIds : [];
  return {
    packages: some(
      text(fact, 'assignmentId'),
      followUp,
      ...sidesOf(text(fact, 'handoverId'), world),
    ),
    tasks: some(task, ...many),
    item: text(fact, 'itemKey') ?? null,
    refs: some(...REFS.map((field) => text(fact, field))),
  };
}
