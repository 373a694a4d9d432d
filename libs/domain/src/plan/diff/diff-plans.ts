import type { Batch } from '../../reception/reception';
import type { Branch, BudgetLine, PlanDocument } from '../plan-document';
import { planForDepartments } from '../plan-for-departments';
import { PLAN_FIELDS } from '../plan-path';
import type { Anchors } from '../anchors';
import { diffDepartments } from './diff-departments';
import { changeOf, diffItems, keysOfBoth } from './diff-items';
import { diffPeople } from './diff-people';
import { fieldChanges } from './field-changes';
import type { BatchDiff, DepartmentDiff, KeyedDiff, PlanDiff, TaskRef } from './plan-diff';
import type { PlanSide } from './plan-side';
import { planSide } from './plan-side';

/** What a comparison needs beside the two plans. */
export interface DiffContext {
  /** What the times of each plan hang on; the arrivals may have moved in between. */
  readonly before: Anchors;
  readonly after: Anchors;
  /** IANA zone of the reception. */
  readonly zone: string;
  /** Codes of the departments whose part is compared; left out: the whole. */
  readonly only?: readonly string[];
}

type Keyed = (Branch | BudgetLine) & { readonly key: string };

function diffKeyed<T extends Keyed>(
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
  fields: readonly string[],
  titleOf: (entry: T) => string,
): readonly KeyedDiff[] {
  const [old, now] = [before, after].map((list) => new Map((list ?? []).map((e) => [e.key, e])));
  return keysOfBoth(old, now).flatMap((key): KeyedDiff[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const changes = fieldChanges({ ...was }, { ...is }, fields);
    const shown = is ?? was;
    if (changes.length === 0 || !shown) return [];
    return [{ key, change: changeOf(was, is), title: titleOf(shown), fields: changes }];
  });
}

function diffBatches(before: readonly Batch[], after: readonly Batch[]): readonly BatchDiff[] {
  const [old, now] = [before, after].map((list) => new Map(list.map((b) => [b.key, b])));
  return keysOfBoth(old, now).flatMap((key): BatchDiff[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const shown = is ?? was;
    const at = { from: was?.at ?? null, to: is?.at ?? null };
    if (!shown || (was && is && at.from === at.to)) return [];
    const { direction, number } = shown;
    return [{ key, change: changeOf(was, is), direction, number, at }];
  });
}

/** Tasks by the item that moved them. */
function followersBy(departments: readonly DepartmentDiff[]): ReadonlyMap<string, TaskRef[]> {
  const followers = new Map<string, TaskRef[]>();
  for (const { department, tasks } of departments) {
    for (const { task, follows } of tasks) {
      if (follows === null) continue;
      const list = followers.get(follows) ?? [];
      list.push({ department, task });
      followers.set(follows, list);
    }
  }
  return followers;
}

/** As much of a plan as the reader may see; its times are those of the whole. */
const sideOf = (plan: PlanDocument, anchors: Anchors, only?: readonly string[]): PlanSide =>
  planSide(
    plan,
    anchors,
    only ? { ...planForDepartments(plan, only), branches: [], budget: [] } : plan,
  );

/**
 * What differs between two plans: per item, per department, per person (F20). Pure, and linear in the
 * size of the plans. Parts are known by their keys; times are compared as instants.
 */
export function diffPlans(
  before: PlanDocument,
  after: PlanDocument,
  context: DiffContext,
): PlanDiff {
  const [a, b] = [
    sideOf(before, context.before, context.only),
    sideOf(after, context.after, context.only),
  ];
  const items = diffItems(a, b, context.zone);
  const departments = diffDepartments({ before: a, after: b, zone: context.zone, items });
  const followers = followersBy(departments);
  return {
    batches: diffBatches(context.before.batches, context.after.batches),
    items: items.items.map((item) => ({ ...item, followers: followers.get(item.key) ?? [] })),
    departments,
    people: diffPeople(a, b, items.items, departments),
    branches: diffKeyed(a.plan.branches, b.plan.branches, PLAN_FIELDS.branches, (e) => e.title),
    budget: diffKeyed(a.plan.budget, b.plan.budget, PLAN_FIELDS.budget, (e) => e.class),
  };
}
