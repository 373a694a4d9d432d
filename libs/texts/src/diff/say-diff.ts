import type {
  BatchDiff,
  DepartmentDiff,
  FieldChange,
  ItemDiff,
  KeyedDiff,
  PersonDiff,
  PersonPart,
  PlanDiff,
  TaskDiff,
} from '@app/domain';
import { fill } from '../fill';
import type { Language } from '../language';
import { DIFF_TEXTS, PERSON_PART_TEXTS } from './diff.texts';
import type { DiffNames } from './say-field';
import { briefly, sayField } from './say-field';
import { sayMoment, sayMove } from './say-move';

/** A comparison in sentences, each beside what it speaks of. */
export interface SaidDiff {
  /** The whole in as few sentences as it takes: what follows a moved item is said with it. */
  readonly whole: readonly string[];
  /** By key of the item. */
  readonly items: ReadonlyMap<string, string>;
  /** By department: its package and its tasks. */
  readonly departments: ReadonlyMap<string, readonly string[]>;
  /** By `department/task`. */
  readonly tasks: ReadonlyMap<string, string>;
  /** By user. */
  readonly people: ReadonlyMap<string, readonly string[]>;
}

const keyOf = (t: { readonly department: string; readonly task: string }): string =>
  `${t.department}/${t.task}`;

type Move = Required<Pick<FieldChange, 'at'>>['at'];

const moveOf = (fields: readonly FieldChange[], field: string): Move | null => {
  const at = fields.find((c) => c.field === field)?.at;
  return at && at.from !== at.to ? at : null;
};

const shiftOf = (move: Move | null): number | null =>
  move && move.from !== null && move.to !== null ? move.to - move.from : null;

/** More of them than this are counted; each has a sentence of its own with its department. */
const MOST_FOLLOWERS = 8;

/** Says one comparison in one language. */
class Sayer {
  private readonly separator: string;
  private readonly byTask: ReadonlyMap<string, TaskDiff>;

  constructor(
    private readonly language: Language,
    private readonly diff: PlanDiff,
    private readonly names: DiffNames,
    private readonly zone: string,
  ) {
    this.separator = language === 'zh' ? '；' : '; ';
    this.byTask = new Map(diff.departments.flatMap((d) => d.tasks.map((t) => [keyOf(t), t])));
  }

  batch({ direction, number, at }: BatchDiff): string {
    const name = DIFF_TEXTS[direction][this.language];
    const label = number ? `${name} ${number}` : name;
    return `${label} ${sayMove(this.language, at, this.zone)}`;
  }

  /** "晚宴 19:00 → 19:40；地点：东厅 → 西厅"; without what follows it. */
  item(item: ItemDiff): string {
    const at = item.fields.find((c) => c.field === 'start')?.at;
    if (item.change !== 'changed') {
      const moment = item.change === 'added' ? at?.to : at?.from;
      const time = sayMoment(this.language, moment ?? null, item.zone);
      const text = DIFF_TEXTS[item.change === 'added' ? 'itemAdded' : 'itemRemoved'];
      return fill(text[this.language], { title: briefly(item.title), time });
    }
    const [start, end] = [moveOf(item.fields, 'start'), moveOf(item.fields, 'end')];
    const head = start ? [sayMove(this.language, start, item.zone)] : [];
    // An end that moved as far as the start needs no words.
    const endSaid = end !== null && (start === null || shiftOf(end) !== shiftOf(start));
    const rest = item.fields.filter((c) =>
      c.field === 'start' ? !start : c.field === 'end' ? endSaid || !end : true,
    );
    return [[briefly(item.title), ...head].join(' '), ...this.fields(rest, item.zone)].join(
      this.separator,
    );
  }

  task(task: TaskDiff): string {
    const what = briefly(task.what);
    const due = task.fields.find((c) => c.field === 'due')?.at;
    if (task.change === 'added') {
      const time = sayMoment(this.language, due?.to ?? null, task.zone);
      return fill(DIFF_TEXTS.taskAdded[this.language], { what, time });
    }
    if (task.change === 'removed') return fill(DIFF_TEXTS.taskRemoved[this.language], { what });
    const move = moveOf(task.fields, 'due');
    if (task.follows === null || !move) return this.named(what, task.fields, task.zone);
    const item = briefly(this.names.item(task.follows));
    const time = sayMove(this.language, move, task.zone);
    const head = fill(DIFF_TEXTS.followsItem[this.language], { what, item, time });
    const rest = task.fields.filter((c) => c.field !== 'due');
    return [head, ...this.fields(rest, task.zone)].join(this.separator);
  }

  /** An item with everything that moved with it. */
  itemWithFollowers(item: ItemDiff, carried: readonly ItemDiff[]): string {
    const items = carried.map((c) => this.withIt(c.title, moveOf(c.fields, 'start'), c.zone));
    const tasks = item.followers.map((ref) => {
      const task = this.byTask.get(keyOf(ref));
      return task ? this.withIt(task.what, moveOf(task.fields, 'due'), task.zone) : '';
    });
    const followers = [...items, ...tasks].filter((each) => each !== '');
    const count = followers.length - MOST_FOLLOWERS;
    const more = count > 0 ? [fill(DIFF_TEXTS.moreWithIt[this.language], { count })] : [];
    const said = [this.item(item), ...followers.slice(0, MOST_FOLLOWERS), ...more];
    return said.join(this.separator);
  }

  department(d: DepartmentDiff): readonly string[] {
    const department = this.names.department(d.department);
    if (d.change === 'removed') {
      return [fill(DIFF_TEXTS.departmentRemoved[this.language], { department })];
    }
    const added =
      d.change === 'added' ? [fill(DIFF_TEXTS.departmentAdded[this.language], { department })] : [];
    return [...added, ...this.fields(d.fields, this.zone), ...d.tasks.map((t) => this.task(t))];
  }

  person({ parts }: PersonDiff): readonly string[] {
    return parts.map((part) =>
      fill(PERSON_PART_TEXTS[part.role][part.change][this.language], { what: this.partName(part) }),
    );
  }

  keyed(entry: KeyedDiff, kind: 'branch' | 'budget'): string {
    const text = {
      branch: { added: 'branchAdded', removed: 'branchRemoved', changed: 'branchChanged' },
      budget: { added: 'budgetAdded', removed: 'budgetRemoved', changed: 'budgetChanged' },
    } as const;
    const title = briefly(entry.title);
    const head = fill(DIFF_TEXTS[text[kind][entry.change]][this.language], { title });
    if (entry.change !== 'changed' || kind === 'branch') return head;
    return [head, ...this.fields(entry.fields, this.zone)].join(this.separator);
  }

  private partName({ department, task, item }: PersonPart): string {
    if (task !== null) return briefly(this.byTask.get(`${department ?? ''}/${task}`)?.what ?? task);
    return briefly(item === null ? this.names.department(department ?? '') : this.names.item(item));
  }

  private withIt(what: string, move: Move | null, zone: string): string {
    if (!move) return '';
    const time = sayMove(this.language, move, zone);
    return fill(DIFF_TEXTS.withIt[this.language], { what: briefly(what), time });
  }

  private named(what: string, fields: readonly FieldChange[], zone: string): string {
    const colon = this.language === 'zh' ? '：' : ': ';
    return `${what}${colon}${this.fields(fields, zone).join(this.separator)}`;
  }

  private fields(fields: readonly FieldChange[], zone: string): readonly string[] {
    return fields.map((change) => sayField(this.language, change, this.names, zone));
  }
}

/** Only its time moved, because another item's did: it is said with that one. */
const isOnlyCarried = (d: { readonly fields: readonly FieldChange[]; follows: string | null }) =>
  d.follows !== null && d.fields.every((c) => c.at !== undefined);

function wholeOf(diff: PlanDiff, sayer: Sayer): readonly string[] {
  const carried = diff.items.filter(isOnlyCarried);
  const items = diff.items.filter((i) => !isOnlyCarried(i));
  const tasks = diff.departments.flatMap((d) =>
    sayer.department({ ...d, tasks: d.tasks.filter((t) => !isOnlyCarried(t)) }),
  );
  return [
    ...diff.batches.map((b) => sayer.batch(b)),
    ...items.map((i) =>
      sayer.itemWithFollowers(
        i,
        carried.filter((c) => c.follows === i.key),
      ),
    ),
    ...tasks,
    ...diff.branches.map((b) => sayer.keyed(b, 'branch')),
    ...diff.budget.map((b) => sayer.keyed(b, 'budget')),
  ];
}

/**
 * A comparison of two plans in words (F20). Times are read in the zone of their item, `zone` is the
 * reception's; the day is said when it changes.
 */
export function sayDiff(
  language: Language,
  diff: PlanDiff,
  names: DiffNames,
  zone: string,
): SaidDiff {
  const sayer = new Sayer(language, diff, names, zone);
  const tasks = diff.departments.flatMap((d) => d.tasks);
  return {
    whole: wholeOf(diff, sayer),
    items: new Map(diff.items.map((i) => [i.key, sayer.item(i)])),
    departments: new Map(diff.departments.map((d) => [d.department, sayer.department(d)])),
    tasks: new Map(tasks.map((t) => [keyOf(t), sayer.task(t)])),
    people: new Map(diff.people.map((p) => [p.userId, sayer.person(p)])),
  };
}
