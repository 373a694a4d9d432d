import { canonicalJson } from '../../canonical-json';
import { diffPlans } from '../diff/diff-plans';
import { isCarried } from '../diff/field-changes';
import type { Change, FieldChange, PlanDiff } from '../diff/plan-diff';
import type { PlanDocument, PlanItem, PlanTask } from '../plan-document';
import { mergePlans } from './merge-plans';

const item = (key: string, more: Partial<PlanItem> = {}): PlanItem => ({
  ...{ key, kind: 'visit', title: key, start: '2026-05-12T09:00:00+08:00' },
  ...more,
});
const task = (key: string, more: Partial<PlanTask> = {}): PlanTask => ({
  ...{ key, what: key, phase: 'prepare', due: { anchor: 'arrival' } },
  ...more,
});
const BASE: PlanDocument = {
  schema: 1,
  items: ['a', 'b', 'c', 'd'].map((key) => item(key)),
  assignments: ['x', 'y'].map((department) => ({
    department,
    tasks: ['1', '2', '3'].map((key) => task(key)),
  })),
};

const withItems = (change: (items: readonly PlanItem[]) => readonly PlanItem[]): PlanDocument => ({
  ...BASE,
  items: change(BASE.items),
});
const keys = (plan: PlanDocument): string => plan.items.map((i) => i.key).join('');

/** Park–Miller: the same seed gives the same plan. */
function randomOf(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state * 48271) % 2147483647;
    return state % n;
  };
}

type Edit = (plan: PlanDocument) => PlanDocument;

const onItem =
  (key: string, change: (i: PlanItem) => PlanItem | null): Edit =>
  (plan) => ({
    ...plan,
    items: plan.items.flatMap((i) => (i.key === key ? (change(i) ?? []) : [i])),
  });
const onTask =
  (department: string, key: string, change: (t: PlanTask) => PlanTask | null): Edit =>
  (plan) => ({
    ...plan,
    assignments: plan.assignments.map((a) =>
      a.department === department
        ? { ...a, tasks: a.tasks.flatMap((t) => (t.key === key ? (change(t) ?? []) : [t])) }
        : a,
    ),
  });

/** Edits no two of which touch the same place, and none of which depends on another. */
function edits(random: (n: number) => number): Edit[] {
  const n = random(1000);
  return [
    onItem('a', (i) => ({ ...i, title: `a${n}` })),
    onItem('a', (i) => ({ ...i, place: `hall ${n}` })),
    onItem('b', () => null),
    onItem('c', (i) => ({ ...i, start: { anchor: 'arrival', offset: `PT${n}M` } })),
    (plan) => ({ ...plan, items: [...plan.items, item(`new${n}`)] }),
    (plan) => ({ ...plan, items: [item(`first${n}`), ...plan.items] }),
    onTask('x', '1', (t) => ({ ...t, what: `x${n}` })),
    onTask('x', '2', () => null),
    onTask('y', '1', (t) => ({ ...t, doerId: `u${n}` })),
    (plan) => ({ ...plan, assignments: [...plan.assignments, { department: 'z', tasks: [] }] }),
    (plan) => ({ ...plan, branches: [{ key: 'rain', title: 'r', trigger: 't', edits: [] }] }),
    (plan) => ({ ...plan, template: { code: 'foreign', version: n } }),
  ];
}

const apply = (list: readonly Edit[], plan = BASE): PlanDocument =>
  list.reduce((p, edit) => edit(p), plan);

/** As a set: what is put in at the same place by both sides has an order of its own. */
const sorted = (plan: PlanDocument): string =>
  canonicalJson({ ...plan, items: [...plan.items].sort((a, b) => (a.key < b.key ? -1 : 1)) });

type Changed = { readonly change: Change; readonly fields: readonly FieldChange[] };

/** What a comparison says has changed, as paths; what was only carried along is stated as before. */
function pathsIn(diff: PlanDiff): string[] {
  const at = (path: string, { change, fields }: Changed): string[] =>
    change === 'changed'
      ? fields.filter((c) => !isCarried(c)).map((c) => `${path}/${c.field}`)
      : [path];
  return [
    ...diff.items.flatMap((i) => at(`items/${i.key}`, i)),
    ...diff.departments.flatMap((d) => [
      ...at(`assignments/${d.department}`, d),
      ...(d.change === 'changed'
        ? d.tasks.flatMap((t) => at(`tasks/${d.department}/${t.task}`, t))
        : []),
    ]),
    ...diff.branches.flatMap((b) => at(`branches/${b.key}`, b)),
  ];
}

describe('merging two plans', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed + 1))(
    'applies disjoint edits of both sides, whichever is called mine (seed %d)',
    (seed) => {
      const random = randomOf(seed);
      const all = edits(random);
      const side = all.map(() => random(3));
      const of = (n: number): Edit[] => all.filter((_, i) => side[i] === n);
      const [mine, theirs] = [apply(of(0)), apply(of(1))];
      const merged = mergePlans(BASE, mine, theirs);
      const mirrored = mergePlans(BASE, theirs, mine);
      expect(merged.conflicts).toEqual([]);
      expect(canonicalJson(merged.document)).toBe(canonicalJson(mirrored.document));
      expect(sorted(merged.document)).toBe(sorted(apply(of(1), mine)));
      expect([merged.mine, merged.theirs]).toEqual([mirrored.theirs, mirrored.mine]);
      expect(merged.mine.filter((path) => merged.theirs.includes(path))).toEqual([]);
    },
  );

  it.each(Array.from({ length: 50 }, (_, seed) => seed + 1))(
    'names the same places as a comparison does (seed %d)',
    (seed) => {
      const random = randomOf(seed);
      const changed = apply(edits(random).filter(() => random(2) === 0));
      const anchors = { batches: [], approvedAt: null, zone: 'Asia/Shanghai', holidays: [] };
      const diff = diffPlans(BASE, changed, {
        before: anchors,
        after: anchors,
        zone: anchors.zone,
      });
      const merged = mergePlans(BASE, BASE, changed).theirs.filter((path) => path !== 'template');
      expect(pathsIn(diff).sort()).toEqual([...merged].sort());
    },
  );

  it('names the places that both changed to different things, and only those', () => {
    const mine = apply([
      onItem('a', (i) => ({ ...i, title: 'mine', place: 'hall' })),
      onTask('x', '1', (t) => ({ ...t, what: 'same' })),
    ]);
    const theirs = apply([
      onItem('a', (i) => ({ ...i, title: 'theirs' })),
      onTask('x', '1', (t) => ({ ...t, what: 'same' })),
    ]);
    const merged = mergePlans(BASE, mine, theirs);
    expect(merged.conflicts).toEqual(['items/a/title']);
    expect(merged.mine).toEqual(['items/a/title', 'items/a/place', 'tasks/x/1/what']);
    expect(merged.theirs).toEqual(['items/a/title', 'tasks/x/1/what']);
  });

  it('does not lose a change by a removal', () => {
    const mine = apply([onItem('b', () => null), onItem('c', () => null)]);
    const theirs = apply([onItem('b', (i) => ({ ...i, title: 'kept' }))]);
    const merged = mergePlans(BASE, mine, theirs);
    expect(merged.conflicts).toEqual(['items/b']);
    expect(keys(merged.document)).toBe('abd');
  });

  it('takes an order that one side changed, and asks when both did', () => {
    const turned = withItems((items) => [...items].reverse());
    const swapped = withItems(([a, b, c, d]) => [b, a, c, d]);
    expect(keys(mergePlans(BASE, BASE, turned).document)).toBe('dcba');
    expect(mergePlans(BASE, turned, swapped).conflicts).toEqual(['items/order']);
  });

  it('takes the same addition once, and asks about what differs in it', () => {
    const mine = withItems((items) => [...items, item('e', { title: 'one' })]);
    const theirs = withItems((items) => [...items, item('e', { title: 'two' })]);
    expect(mergePlans(BASE, mine, mine).document).toEqual(mine);
    expect(mergePlans(BASE, mine, theirs).conflicts).toEqual(['items/e/title']);
  });
});
