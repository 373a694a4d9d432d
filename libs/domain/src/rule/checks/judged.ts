import type { Instant } from '../../time/instant';
import { itemKind, type ItemClass } from '../../plan/item-kind';
import type { PlanDocument, PlanItem, PlanTask } from '../../plan/plan-document';
import { isZone } from '../../time/local-time';
import { rankNamed, type Rank } from '../rank';
import type { RuleCase } from '../rule-case';
import type { Standard } from '../standard';
import { ZoneClock } from '../zone-clock';
import type { WordFinder } from '../words/word-finder';

/** An item with what every check asks of it. */
export interface JudgedItem {
  readonly item: PlanItem;
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly path: string;
  readonly subject: string;
  readonly class: ItemClass;
}

export interface JudgedTask {
  readonly task: PlanTask;
  readonly department: string;
  readonly path: string;
  readonly subject: string;
}

/** A plan under judgement: what checks look at. */
export interface Judged extends Omit<RuleCase, 'law'> {
  readonly plan: PlanDocument;
  readonly items: readonly JudgedItem[];
  readonly tasks: readonly JudgedTask[];
  /** The few of `tasks` on which a code of what is bought, shown or given stands. */
  readonly marked: readonly JudgedTask[];
  readonly words: WordFinder;
  readonly standards: readonly Standard[];
  /** The lead guest's 职级, where the facts name one. */
  readonly leadRank: Rank | null;
  readonly clock: ZoneClock;
  readonly itemOf: (key: string | null | undefined) => JudgedItem | undefined;
}

/** Puts a plan before the checks. */
export function judged(
  plan: PlanDocument,
  { law: _law, ...on }: RuleCase,
  words: WordFinder,
  standards: readonly Standard[],
): Judged {
  const items = plan.items.map((item, i) => ({
    item,
    path: `items[${i}]`,
    subject: `item:${item.key}`,
    class: itemKind(item.kind).class,
    start: on.times.items.get(item.key)?.start ?? null,
    end: on.times.items.get(item.key)?.end ?? null,
  }));
  const byKey = new Map(items.map((one) => [one.item.key, one]));
  const tasks = plan.assignments.flatMap((assignment, a) =>
    assignment.tasks.map((task, t) => ({
      task,
      department: assignment.department,
      path: `assignments[${a}].tasks[${t}]`,
      subject: `task:${assignment.department}/${task.key}`,
    })),
  );
  return {
    ...on,
    plan,
    items,
    tasks,
    marked: tasks.filter(({ task }) => task.provisions?.length),
    words,
    standards,
    leadRank: rankNamed(on.facts.grade) ?? rankNamed(on.facts.leadGuestTitle),
    clock: new ZoneClock(isZone(on.facts.zone) ? on.facts.zone : 'UTC'),
    itemOf: (key) => (key ? byKey.get(key) : undefined),
  };
}
