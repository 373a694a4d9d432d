import { isRefusal } from '../refusal';
import { planFor, TestWorld } from '../testing/test-world';
import type { PlanDocument } from './plan-document';

const titled = (title: string, what?: string): PlanDocument => {
  const plan = planFor();
  return {
    ...plan,
    items: plan.items.map((i) => ({ ...i, title })),
    assignments: plan.assignments.map((a) => ({
      ...a,
      tasks: a.tasks.map((t) => (what && a.department === 'cars' ? { ...t, what } : t)),
    })),
  };
};

/** Two officers read revision 1; one has saved revision 2 since. */
function twoOfficers(saved: PlanDocument): TestWorld {
  const t = new TestWorld();
  t.must('officer', { kind: 'plan.save', document: planFor(), expectedRevision: 0 });
  t.must('head', { kind: 'plan.save', document: saved, expectedRevision: 1 });
  t.world = { ...t.world, draftBase: planFor() };
  return t;
}

const save = (t: TestWorld, document: PlanDocument) =>
  t.do('officer', { kind: 'plan.save', document, expectedRevision: 1 });
const merge = (t: TestWorld, document: PlanDocument) =>
  t.do('officer', { kind: 'plan.merge', document, baseRevision: 1 });

describe('two officers on one draft', () => {
  it('a late save is told, path by path, who changed what', () => {
    const t = twoOfficers(titled('theirs', 'drive'));
    expect(save(t, titled('mine'))).toMatchObject({
      status: 412,
      code: 'draft.stale',
      reasons: [
        { code: 'draft.changed-by-both', objects: [{ id: 'items/talk/title' }] },
        {
          code: 'draft.changed-by-others',
          objects: [{ id: 'tasks/cars/before/what' }, { id: 'tasks/cars/during/what' }],
        },
      ],
    });
    expect(t.world.draft).toEqual(titled('theirs', 'drive'));
  });

  it('is told only that it is late where its start is no longer kept', () => {
    const t = twoOfficers(titled('theirs'));
    t.world = { ...t.world, draftBase: null };
    expect(save(t, titled('mine'))).toMatchObject({ reasons: [{ code: 'draft.stale' }] });
    expect(merge(t, titled('mine'))).toMatchObject({ status: 409, code: 'draft.base-unknown' });
  });

  it('disjoint changes are merged and stored as one new revision', () => {
    const t = twoOfficers(titled('Talk', 'drive'));
    expect(isRefusal(merge(t, titled('mine')))).toBe(false);
    expect(t.world.draft).toEqual(titled('mine', 'drive'));
    expect(t.world.reception.draftRevision).toBe(3);
  });

  it('conflicting ones are refused with their places, and nothing is stored', () => {
    const t = twoOfficers(titled('theirs'));
    expect(merge(t, titled('mine', 'drive'))).toMatchObject({
      status: 409,
      code: 'draft.conflict',
      reasons: [{ objects: [{ id: 'items/talk/title' }] }, { code: 'draft.changed-by-you' }],
    });
    expect(t.world.reception.draftRevision).toBe(2);
  });

  it('changes that make no plan together are refused, though each is in order', () => {
    const without: PlanDocument = { ...planFor(), items: [], assignments: [] };
    const t = twoOfficers(without);
    const plan = planFor();
    const more = { ...plan.assignments[0].tasks[0], key: 'more' };
    const [cars, ...others] = plan.assignments;
    const mine = { ...plan, assignments: [...others, { ...cars, department: 'extra' }] };
    expect(merge(t, mine)).toMatchObject({ status: 422 });
    const added = { ...plan, assignments: [{ ...cars, tasks: [...cars.tasks, more] }, ...others] };
    expect(merge(t, added)).toMatchObject({ status: 409 });
  });
});
