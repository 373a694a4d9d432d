import type { FieldChangeDto, GroupDiffDto, PlanDiffDto } from '@app/contracts/http';
import type { FieldChange, Instant, PlanDiff } from '@app/domain';
import { isSame, sizeOf } from '@app/domain';
import type { SaidDiff } from '@app/texts';
import type { VersionName } from './version-name.decorator';

/** The two versions compared, and how things are called. */
export interface Compared {
  readonly from: VersionName;
  readonly to: VersionName;
  readonly zone: string;
  readonly people: ReadonlyMap<string, string>;
  readonly departments: ReadonlyMap<string, string>;
}

const timeOf = (at: Instant | null): string | null =>
  at === null ? null : new Date(at).toISOString();

const betweenOf = (at: { from: Instant | null; to: Instant | null }) => ({
  from: timeOf(at.from),
  to: timeOf(at.to),
});

/** A changed field as it is sent. */
export const fieldView = ({ field, from, to, at }: FieldChange): FieldChangeDto => {
  if (!at) return { field, from, to };
  const times = betweenOf(at);
  // What a task's row has is an instant; what a plan has is an expression.
  const told = typeof from === 'number' || typeof to === 'number' ? times : { from, to };
  return { field, ...told, at: times };
};

/** The items that changed, per group of guests. */
function groupsIn({ items }: PlanDiff, said: SaidDiff): GroupDiffDto[] {
  const groups = new Map<string | null, GroupDiffDto>();
  for (const { key, guestGroup } of items) {
    const group = groups.get(guestGroup) ?? { group: guestGroup, items: [], sentences: [] };
    group.items.push(key);
    group.sentences.push(said.items.get(key) ?? '');
    groups.set(guestGroup, group);
  }
  return [...groups.values()];
}

/** A comparison as it is sent: field by field, each with its sentence. */
export function planDiffView(diff: PlanDiff, said: SaidDiff, c: Compared): PlanDiffDto {
  const keyed = (list: PlanDiff['branches']) =>
    list.map((entry) => ({ ...entry, fields: entry.fields.map(fieldView) }));
  const size = sizeOf(diff, c.from === 'draft' ? 0 : c.from);
  return {
    ...{ from: String(c.from), to: String(c.to), zone: c.zone },
    same: isSame(diff),
    sentences: [...said.whole],
    size: { ...size, departments: { ...size.departments } },
    batches: diff.batches.map(({ at, ...batch }) => ({ ...batch, ...betweenOf(at) })),
    items: diff.items.map((item) => ({
      ...item,
      fields: item.fields.map(fieldView),
      followers: item.followers.map((ref) => ({ ...ref })),
      sentence: said.items.get(item.key) ?? '',
    })),
    departments: diff.departments.map(({ department, change, fields, tasks }) => ({
      ...{ department, change, fields: fields.map(fieldView) },
      name: c.departments.get(department) ?? department,
      tasks: tasks.map(({ department: _own, ...task }) => ({
        ...task,
        fields: task.fields.map(fieldView),
        sentence: said.tasks.get(`${department}/${task.task}`) ?? '',
      })),
      sentences: [...(said.departments.get(department) ?? [])],
    })),
    people: diff.people.map(({ userId, parts }) => ({
      userId,
      name: c.people.get(userId) ?? '',
      parts: parts.map((part) => ({ ...part })),
      sentences: [...(said.people.get(userId) ?? [])],
    })),
    groups: groupsIn(diff, said),
    branches: keyed(diff.branches),
    budget: keyed(diff.budget),
  };
}
