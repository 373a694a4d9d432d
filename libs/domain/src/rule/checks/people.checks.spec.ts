import type { CompanionRole } from '../../plan/item-content';
import { findingsBy, planOf, subjectsBy } from '../../testing/judge-by';

const some = (n: number, role: CompanionRole = 'companion', rank?: string) =>
  Array.from({ length: n }, () => ({ role, ...(rank ? { rank } : {}) }));

describe('companions', () => {
  const national = {
    test: 'companions',
    table: [{ upToGuests: 10, most: 3 }, { share: 1 / 3 }],
    roles: ['host', 'companion'],
    classes: ['meal'],
    words: { any: ['陪同', '陪餐', 'companion'] },
  };
  const local = {
    ...national,
    table: [{ upToGuests: 5, most: 2 }, { upToGuests: 10, most: 3 }, { share: 1 / 3 }],
  };
  const meal = (n: number, headCount: number | null = null) =>
    planOf([{ kind: 'meal', headCount, companions: some(n) }]);

  it.each([
    [8, 3, true],
    [8, 4, false],
    [10, 3, true],
    [12, 4, true],
    [12, 5, false],
    [30, 10, true],
    [30, 11, false],
  ])('%i guests, %i of ours: %s', (guests, ours, isAllowed) => {
    const found = findingsBy(national, meal(ours), { facts: { headCount: guests } });
    expect(found).toHaveLength(isAllowed ? 0 : 1);
  });

  it('a local table may be stricter', () => {
    const facts = { headCount: 5 };
    expect(findingsBy(national, meal(3), { facts })).toHaveLength(0);
    expect(findingsBy(local, meal(3), { facts })).toMatchObject([{ detail: '3 > 2 (5)' }]);
  });

  it('the guests of the item count before those of the reception; staff do not count', () => {
    expect(findingsBy(national, meal(4, 12))).toEqual([]);
    const staff = planOf([{ kind: 'meal', companions: [...some(3), ...some(5, 'staff')] }]);
    expect(findingsBy(national, staff)).toEqual([]);
    const open = { facts: { headCount: null } };
    expect(findingsBy(national, meal(9), open)).toEqual([]);
  });

  it.each([
    ['陪餐人员5人', 1],
    ['安排四位陪同', 1],
    ['五名领导陪同', 1],
    ['陪同人员3人', 0],
    ['table with 5 companions', 1],
    ['陪同参观', 0],
  ])('reads the number in a text: %s', (what, found) => {
    expect(findingsBy(national, planOf([], [{ what }]))).toHaveLength(found);
  });

  it('with the excess at another rate: one to one up to five, then one to two', () => {
    const table = [
      { upToGuests: 5, share: 1 },
      { most: 5, share: 0.5, beyond: 5 },
    ];
    const foreign = { ...national, table };
    expect(findingsBy(foreign, meal(5, 5))).toEqual([]);
    expect(findingsBy(foreign, meal(7, 9))).toEqual([]);
    expect(findingsBy(foreign, meal(8, 9))).toHaveLength(1);
  });
});

describe('who is there', () => {
  it('no leader where the guests arrive; staff have their place', () => {
    const check = { test: 'airport-welcome', roles: ['host', 'greeter'] };
    const arrival = (role: CompanionRole) =>
      planOf([{ kind: 'arrival-air', companions: some(1, role) }]);
    expect(subjectsBy(check, arrival('host'))).toEqual(['item:i0']);
    expect(subjectsBy(check, arrival('staff'))).toEqual([]);
    expect(subjectsBy(check, planOf([{ kind: 'meeting', companions: some(1, 'host') }]))).toEqual(
      [],
    );
  });

  it('nobody accompanies breakfast', () => {
    const check = { test: 'breakfast-company', roles: ['host'] };
    const meal = (form: 'breakfast' | 'working') =>
      planOf([{ kind: 'meal', meal: { form }, companions: some(1, 'host') }]);
    expect(subjectsBy(check, meal('breakfast'))).toEqual(['item:i0']);
    expect(subjectsBy(check, meal('working'))).toEqual([]);
  });

  it('ranks are level, or half a rank apart', () => {
    const check = {
      test: 'counterpart-rank',
      classes: ['meal'],
      roles: ['host'],
      above: 1,
      below: 0,
    };
    const host = (rank: string) => planOf([{ kind: 'meal', companions: some(1, 'host', rank) }]);
    expect(findingsBy(check, host('bureau'))).toEqual([]);
    expect(findingsBy(check, host('副省级'))).toEqual([]);
    expect(findingsBy(check, host('副局长'))).toMatchObject([{ detail: 'bureau-deputy / bureau' }]);
    expect(findingsBy(check, host('ministry'))).toHaveLength(1);
    expect(findingsBy(check, host('ministry'), { facts: { grade: null } })).toEqual([]);
  });

  it('companions of a meal that we pay are named', () => {
    const check = { test: 'companions-named', classes: ['meal'] };
    const meal = (payer: 'host' | 'guest', n: number) =>
      planOf([{ kind: 'meal', meal: { form: 'working', payer }, companions: some(n) }]);
    expect(subjectsBy(check, meal('host', 0))).toEqual(['item:i0']);
    expect(subjectsBy(check, meal('host', 1))).toEqual([]);
    expect(subjectsBy(check, meal('guest', 0))).toEqual([]);
  });

  it('a hand-over between two departments is named', () => {
    const check = {
      test: 'handover-missing',
      pairs: [{ from: 'office', to: 'hotel', classes: ['stay'] }],
    };
    const plan = (handover: { to: string } | null) => {
      const given = planOf([{ kind: 'check-in' }], [{ item: 'i0', phase: 'execute', handover }]);
      const [own] = given.assignments;
      return { ...given, assignments: [own, { ...own, department: 'hotel' }] };
    };
    expect(findingsBy(check, plan(null))).toMatchObject([{ detail: 'office → hotel' }]);
    expect(findingsBy(check, plan({ to: 'hotel' }))).toEqual([]);
  });

  it('facts that nobody has answered are told', () => {
    const found = findingsBy({ test: 'missing-facts' }, planOf([]), { openFacts: ['headCount'] });
    expect(found).toMatchObject([{ subject: 'fact:headCount', path: 'facts.headCount' }]);
  });
});
