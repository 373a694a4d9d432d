import type { Fact } from '../fact';
import type { World } from '../world';
import type { FeedChange, ChangeAudience, ChangeDetail, ChangedTask, ChangeTopic } from './change';
import { hearingOf } from './deadline-hearing';
import { HEARING } from './hearing';
import { personsOf } from './persons-of';
import { subjectsOf } from './subjects-of';

/** More tasks than that of one package are not listed one by one. */
export const MOST_TASKS = 60;

interface Line {
  readonly topic: ChangeTopic;
  readonly audience: ChangeAudience;
  readonly assignmentId: string | null;
  readonly userId: string | null;
  readonly item: string | null;
  readonly withdrawn: boolean;
  readonly tasks: Set<string>;
  readonly refs: Set<string>;
}

const hearing = (fact: Fact): readonly [ChangeTopic, ChangeAudience] =>
  fact.type === 'DeadlinePassed' ? hearingOf(fact.subject) : HEARING[fact.type];

/** The lines of one fact: its own, one per package it concerns, and those of single persons. */
function linesOf(fact: Fact, world: World): Line[] {
  const [topic, audience] = hearing(fact);
  const subjects = subjectsOf(fact, world);
  const line = (over: Partial<Line>): Line => ({
    topic,
    audience,
    assignmentId: null,
    userId: null,
    item: subjects.item,
    withdrawn: fact.type === 'AssignmentWithdrawn',
    tasks: new Set(subjects.tasks),
    refs: new Set(subjects.refs),
    ...over,
  });
  const packages = subjects.packages.map((assignmentId) =>
    line({ audience: 'package', assignmentId }),
  );
  // What belongs to one department has no line that others could hear.
  const rest =
    packages.length > 0 ? [] : [line({ audience: audience === 'package' ? 'whole' : audience })];
  const assignmentId = subjects.packages.at(0) ?? null;
  const persons = personsOf(fact, world).map((userId) =>
    line({ audience: 'person', userId, assignmentId }),
  );
  return [...rest, ...packages, ...persons];
}

const keyOf = (l: Line): string =>
  [l.topic, l.audience, l.assignmentId, l.userId, l.item].join('|');

function merged(lines: readonly Line[]): Line[] {
  const byKey = new Map<string, Line>();
  for (const line of lines) {
    const was = byKey.get(keyOf(line));
    byKey.set(keyOf(line), {
      ...line,
      withdrawn: line.withdrawn || (was?.withdrawn ?? false),
      tasks: new Set([...(was?.tasks ?? []), ...line.tasks]),
      refs: new Set([...(was?.refs ?? []), ...line.refs]),
    });
  }
  return [...byKey.values()];
}

function detailOf(line: Line, world: World): ChangeDetail {
  const { reception, items } = world;
  const tasks = [...line.tasks].map((id): ChangedTask => {
    const status = world.tasks.find((t) => t.id === id)?.status;
    return status ? { id, status } : { id };
  });
  const item = items.find((i) => i.key === line.item);
  return {
    ...(tasks.length > 0 && tasks.length <= MOST_TASKS ? { tasks } : {}),
    ...(line.item === null ? {} : { item: line.item }),
    ...(item ? { itemStatus: item.status } : {}),
    ...(line.topic === 'reception' ? { stage: reception.stage, status: reception.status } : {}),
    ...(line.refs.size > 0 ? { refs: [...line.refs] } : {}),
    ...(line.withdrawn ? { withdrawn: true } : {}),
  };
}

/** What live readers are told of an act: a pure function of its facts and of the rows after it. */
export function changesOf(facts: readonly Fact[], after: World): FeedChange[] {
  const lines = merged(facts.flatMap((fact) => linesOf(fact, after)));
  return lines.map((line) => ({
    topic: line.topic,
    audience: line.audience,
    assignmentId: line.assignmentId,
    userId: line.userId,
    detail: detailOf(line, after),
  }));
}
