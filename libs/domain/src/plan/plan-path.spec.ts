import { planFor } from '../testing/test-world';
import type { PlanDocument } from './plan-document';
import { historyAt, valueAt } from './plan-history';
import { departmentsAt, hasPlanPath, readPlanPath } from './plan-path';

const PLAN = planFor();

describe('a path in a plan', () => {
  it.each(['plan', 'items/talk', 'items/talk/start', 'tasks/cars/before/due', 'assignments/cars'])(
    '%s is a place',
    (path) => {
      expect(hasPlanPath(PLAN, path)).toBe(true);
    },
  );

  it.each([
    '',
    'items',
    'items/',
    'items/nowhere',
    'items/talk/colour',
    'items/talk/start/at',
    'tasks/cars',
    'tasks/nobody/before',
    'branches/rain',
    'constructor/talk',
    '__proto__',
  ])('%s is none', (path) => {
    expect(hasPlanPath(PLAN, path)).toBe(false);
    expect(valueAt(PLAN, path)).toBeUndefined();
  });

  it('concerns the departments that work there', () => {
    expect(departmentsAt(PLAN, 'tasks/cars/before')).toEqual(['cars']);
    expect(departmentsAt(PLAN, 'items/talk')).toEqual(['cars', 'meals', 'rooms']);
    expect(departmentsAt(PLAN, 'plan')).toEqual([]);
    expect(readPlanPath('assignments/cars/leadId')).toEqual({
      ...{ part: 'assignments', department: 'cars', key: null, field: 'leadId' },
    });
  });

  it('has a history: each version that changed it, with both values', () => {
    const titled = (title: string): PlanDocument => ({
      ...PLAN,
      items: PLAN.items.map((i) => ({ ...i, title })),
    });
    const versions = [titled('a'), titled('a'), titled('b'), { ...PLAN, items: [] }].map(
      (document, i) => ({ number: i + 1, document }),
    );
    expect(historyAt(versions, 'items/talk/title')).toEqual([
      { version: 1, from: null, to: 'a' },
      { version: 3, from: 'a', to: 'b' },
      { version: 4, from: 'b', to: null },
    ]);
  });
});
