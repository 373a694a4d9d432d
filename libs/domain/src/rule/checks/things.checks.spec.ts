import type { Meal, Provision, Room, Vehicle } from '../../plan/item-content';
import { clock, findingsBy, planOf, subjectsBy } from '../../testing/judge-by';

const mealPlan = (meal: Meal, more = {}) => planOf([{ kind: 'meal', meal, ...more }]);

describe('provision', () => {
  it('by code on items and tasks, only where the rule looks', () => {
    const check = { test: 'provision', codes: ['flowers'], classes: ['meeting', 'none'] };
    const flowers: Provision[] = ['flowers'];
    const plan = planOf(
      [
        { kind: 'meeting', provisions: flowers },
        { kind: 'meal', provisions: flowers },
      ],
      [{ provisions: flowers }, { provisions: flowers, item: 'i1' }, { provisions: ['fruit'] }],
    );
    expect(subjectsBy(check, plan)).toEqual(['item:i0', 'task:office/t0']);
  });

  it('an item of a kind', () => {
    const check = { test: 'item-kind', kinds: ['sightseeing'] };
    expect(subjectsBy(check, planOf([{ kind: 'sightseeing' }, { kind: 'visit' }]))).toEqual([
      'item:i0',
    ]);
  });
});

describe('at table', () => {
  it('forms: none of some, and not more than so many that we pay', () => {
    const none = { test: 'meal-form', forms: ['banquet'], most: 0 };
    expect(findingsBy(none, mealPlan({ form: 'banquet' }))).toHaveLength(1);
    expect(findingsBy(none, mealPlan({ form: 'working' }))).toEqual([]);
    const once = { test: 'meal-form', forms: ['working'], most: 1, payer: 'host' };
    const meals = (payer: 'host' | 'guest') =>
      planOf([0, 1, 2].map(() => ({ kind: 'meal', meal: { form: 'working' as const, payer } })));
    expect(subjectsBy(once, meals('host'))).toEqual(['item:i1', 'item:i2']);
    expect(subjectsBy(once, meals('guest'))).toEqual([]);
  });

  it('length', () => {
    const check = { test: 'meal-length', minutes: 50, forms: ['working'] };
    const meal = (end: string) =>
      mealPlan({ form: 'working' }, { start: clock('12:00'), end: clock(end) });
    expect(findingsBy(check, meal('12:50'))).toEqual([]);
    expect(findingsBy(check, meal('12:51'))).toMatchObject([{ detail: '51 > 50' }]);
  });

  it('drinks: on the meal, by code, in words', () => {
    const check = {
      test: 'meal-drinks',
      what: ['alcohol', 'cigarettes'],
      codes: ['alcohol'],
      words: { any: ['白酒'] },
    };
    expect(findingsBy(check, mealPlan({ form: 'working', alcohol: true }))).toMatchObject([
      { path: 'items[0].meal.alcohol' },
    ]);
    expect(findingsBy(check, mealPlan({ form: 'working', cigarettes: true }))).toHaveLength(1);
    expect(findingsBy(check, mealPlan({ form: 'working', alcohol: false }))).toEqual([]);
    expect(findingsBy(check, mealPlan({ form: 'working', dishes: ['白酒'] }))).toHaveLength(1);
    expect(findingsBy(check, planOf([], [{ provisions: ['alcohol'] }]))).toHaveLength(1);
  });

  it('dishes: a name that means nothing in a text is one in a menu', () => {
    const check = { test: 'menu', codes: ['seafood'], dishes: { any: ['龙虾'] } };
    expect(
      findingsBy(check, mealPlan({ form: 'working', dishes: ['青菜', '蒜蓉龙虾'] })),
    ).toMatchObject([{ path: 'items[0].meal.dishes[1]', detail: '龙虾' }]);
    expect(findingsBy(check, planOf([{ title: '参观龙虾产业园' }]))).toEqual([]);
    expect(findingsBy(check, planOf([{ provisions: ['seafood'] }]))).toHaveLength(1);
  });
});

describe('on the way and at night', () => {
  const check = { test: 'vehicles', uses: ['lead'], kinds: ['police-car'], carsUpTo: 4 };
  const ride = (vehicle: Vehicle, headCount = 8) =>
    planOf([{ kind: 'transfer', headCount, vehicles: [vehicle] }]);

  it.each([
    [{ kind: 'car', count: 1, use: 'lead' }, 1],
    [{ kind: 'car', count: 1, use: 'lead', reason: '来宾不识路' }, 0],
    [{ kind: 'car', count: 1, use: 'lead', reason: ' ' }, 1],
    [{ kind: 'car', count: 3, use: 'guests' }, 1],
    [{ kind: 'bus', count: 1, use: 'guests' }, 0],
    [{ kind: 'police-car', count: 1 }, 1],
    [{ kind: 'police-car', count: 0 }, 0],
  ] as const)('%j: %i', (vehicle, found) => {
    expect(findingsBy(check, ride(vehicle))).toHaveLength(found);
  });

  it('four guests may ride in a car', () => {
    expect(findingsBy(check, ride({ kind: 'car', count: 1, use: 'guests' }, 4))).toEqual([]);
  });

  it('rooms by the rank of those who sleep there, else of the lead guest', () => {
    const rooms = {
      test: 'room-class',
      lowest: { suite: 'ministry-deputy', 'luxury-suite': 'never' },
    };
    const night = (room: Room) => planOf([{ kind: 'check-in', rooms: [room] }]);
    const suite = { class: 'suite', count: 1 } as const;
    expect(findingsBy(rooms, night({ ...suite, rank: 'bureau-deputy' }))).toHaveLength(1);
    expect(findingsBy(rooms, night({ ...suite, rank: 'ministry-deputy' }))).toEqual([]);
    expect(findingsBy(rooms, night(suite))).toHaveLength(1);
    expect(findingsBy(rooms, night(suite), { facts: { grade: '部级' } })).toEqual([]);
    expect(
      findingsBy(rooms, night({ class: 'luxury-suite', count: 1, rank: 'state' })),
    ).toHaveLength(1);
    expect(findingsBy(rooms, night({ class: 'standard', count: 8 }))).toEqual([]);
  });
});

describe('payer', () => {
  const check = {
    test: 'payer',
    side: 'host',
    codes: ['guest-ticket'],
    costs: ['transport'],
    classes: ['travel'],
    words: {
      together: [
        ['购买', 'buy'],
        ['返程票', 'return ticket'],
      ],
      unless: ['自理'],
    },
  };

  it('the guest’s ticket is the guest’s own cost; help with the booking is none of it', () => {
    const what = (text: string) => planOf([], [{ what: text }]);
    expect(findingsBy(check, what('为来宾购买返程票'))).toHaveLength(1);
    expect(findingsBy(check, what('协助购买返程票，票款自理'))).toEqual([]);
    expect(findingsBy(check, what('提醒来宾核对返程票'))).toEqual([]);
    expect(findingsBy(check, planOf([], [{ provisions: ['guest-ticket'] }]))).toHaveLength(1);
  });

  it('a line of the budget for the guests’ travel', () => {
    const plan = (kind: string, payer: 'host' | 'guest') => ({
      ...planOf([{ kind }]),
      budget: [
        {
          key: 'b',
          class: 'transport',
          item: 'i0',
          standard: null,
          heads: 8,
          units: 1,
          amount: 1,
          payer,
        },
      ],
    });
    expect(subjectsBy(check, plan('departure-air', 'host'))).toEqual(['budget:b']);
    expect(subjectsBy(check, plan('departure-air', 'guest'))).toEqual([]);
    expect(subjectsBy(check, plan('transfer', 'host'))).toEqual([]);
  });
});
