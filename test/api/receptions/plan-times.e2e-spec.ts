import type { PlanDocument } from '@app/domain';
import { faultsIn, type Answer } from '../platform/support/api-client';
import { done, inPlan, PLAN, sent, startVisit, tasksOf, type Visit } from './support/visit';

const SECRET = {
  ...{ key: 'talk', kind: 'meeting', title: '闭门会谈', restricted: true },
  start: { anchor: 'arrival', offset: 'PT5H' },
  end: { anchor: 'item:talk', offset: 'PT1H' },
};

/** The visit's plan with the words of the whole language in it. */
const RICH: PlanDocument = {
  ...PLAN,
  items: [
    {
      ...PLAN.items[0],
      ...{ hardness: 'soft', travelMinutes: 20, headCount: 12, cites: ['R12'] },
      companions: [{ name: '王副市长', rank: 'bureau', role: 'host' }],
      meal: { form: 'tea', payer: 'host', perHead: 3000, dishes: ['绿茶'] },
      vehicles: [{ kind: 'minibus', count: 1, use: 'guests' }],
      provisions: ['flowers'],
    },
    SECRET,
  ],
  assignments: [
    PLAN.assignments[0],
    {
      department: 'catering',
      tasks: [
        {
          ...{ key: 'water', what: '续水', phase: 'execute', check: 'none', item: 'welcome' },
          from: { anchor: 'item:welcome', offset: '-PT10M' },
          due: { anchor: 'item:welcome', edge: 'end', real: true },
          repeat: { every: 'PT15M' },
          checklist: [{ key: 'warm', what: '水温', reading: { unit: '°C', min: 50, max: 60 } }],
          handover: { to: 'transport', task: 'drive' },
          cites: ['R40'],
        },
        {
          ...{ key: 'clear', what: '清场', phase: 'execute' },
          due: { latest: [{ anchor: 'item:talk', edge: 'end' }, { anchor: 'item:welcome' }] },
        },
      ],
    },
  ],
  branches: [
    {
      ...{ key: 'rain', title: '雨天', trigger: '有雨' },
      edits: [{ op: 'change-place', item: 'welcome', place: '一楼大厅' }],
    },
  ],
  budget: [
    {
      ...{ key: 'tea', class: 'meals', item: 'welcome', standard: null },
      ...{ heads: 12, units: 1, amount: 36_000, payer: 'host' },
    },
  ],
  template: { code: 'foreign-visit', version: 1 },
};

interface Told {
  readonly path: string;
  readonly at: string | null;
  readonly estimate: boolean;
  readonly because: string;
}
interface Times {
  readonly version: number | null;
  readonly items: readonly { key: string; start: Told | null; end: Told | null }[];
  readonly departments: readonly {
    department: string;
    tasks: readonly {
      key: string;
      due: Told;
      from: Told | null;
      prompts: string[];
      repeat: string | null;
    }[];
  }[];
}

describe('the whole plan language', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('plan-times');
  });
  afterAll(() => visit.stop());

  const times = async (answer: Promise<Answer>): Promise<Times> =>
    (await done(answer)).body as unknown as Times;

  it('is stored and given back field by field', async () => {
    const id = await inPlan(visit);
    const officer = visit.as('officer');
    const path = `/receptions/${id}/plan`;
    await done(officer.put(path, RICH, { 'if-match': '"r0"' }));
    const { body } = await done(officer.get(path));
    expect(body.document).toEqual(RICH);
  });

  it('tells every time with its reason, of the draft and of what is in force', async () => {
    const { id } = await sent(visit, RICH);
    const path = `/receptions/${id}/plan/times`;
    const officer = visit.as('officer');
    const told = await times(officer.get(path, { 'accept-language': 'en' }));
    expect(told.version).toBe(1);
    const [welcome] = told.items;
    const clock = (hours: number): string =>
      new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', timeStyle: 'short' }).format(
        visit.arrival + hours * 3_600_000,
      );
    expect(welcome.start).toMatchObject({
      path: 'items[0].start',
      at: new Date(visit.arrival + 3_600_000).toISOString(),
      estimate: false,
    });
    expect(welcome.start?.because).toContain('arrival of flight');
    expect(welcome.start?.because).toMatch(/ \+ 60 min$/);
    expect(welcome.start?.because).toContain(clock(1));
    const [, catering] = told.departments;
    const [water, clear] = catering.tasks;
    expect(water.due.estimate).toBe(true);
    expect(water.due.because).toMatch(/^about .* = real end of “欢迎仪式” \(expected .*\)$/);
    expect(water.from?.path).toBe('assignments[1].tasks[0].from');
    expect(water.prompts).toHaveLength(3);
    expect(water.repeat).toBe('every 15 min while “欢迎仪式” runs');
    expect(clear.due.because).toContain('end of “闭门会谈”');
    const draft = await times(officer.get(`${path}?version=draft`));
    expect(draft.version).toBeNull();
    expect(draft.items[0].start?.because).toContain('航班到达');
    expect((await times(officer.get(`${path}?version=1`))).version).toBe(1);
  });

  it('tells a department its own times, and no name of what it may not see', async () => {
    const { id } = await sent(visit, RICH);
    const path = `/receptions/${id}/plan/times`;
    const member = visit.as('catering.departmentMember');
    const own = await member.get(path);
    const told = own.body as unknown as Times;
    expect(told.items.map(({ key }) => key)).toEqual(['welcome']);
    expect(told.departments.map(({ department }) => department)).toEqual(['catering']);
    expect(told.departments[0].tasks[1].due.because).toContain('另一项行程结束');
    expect(own.text).not.toContain('闭门会谈');
    expect((await member.get(`${path}?version=draft`)).status).toBe(404);
    expect((await visit.as('medical.departmentHead').get(path)).status).toBe(404);
    const officer = visit.as('officer');
    expect((await officer.get(`${path}?version=9`)).status).toBe(404);
    expect(faultsIn(await officer.get(`${path}?version=new`))).toEqual(['version: value.unknown']);
    const { body } = await done(member.get(`/receptions/${id}/plan/versions/1`));
    expect(Object.keys(body.document as object).sort()).toEqual([
      'assignments',
      'items',
      'schema',
      'template',
    ]);
  });

  it('reaches the tasks: window, estimate, checklist, hand-over, repeat, sources', async () => {
    const { packages } = await sent(visit, RICH);
    const { water } = await tasksOf(visit, packages.catering);
    const { body } = await done(visit.as('catering.departmentHead').get(`/tasks/${water}`));
    expect(body).toMatchObject({
      opensAt: new Date(visit.arrival + 50 * 60_000).toISOString(),
      estimate: true,
      repeatEvery: 15 * 60_000,
      repeatItem: 'welcome',
      handoverTo: 'transport',
      handoverTask: 'drive',
      checklist: [{ key: 'warm', what: '水温', reading: { unit: '°C', min: 50, max: 60 } }],
      cites: ['R40'],
    });
  });

  it('is refused for its form with every place, and nothing is stored', async () => {
    const id = await inPlan(visit);
    const officer = visit.as('officer');
    const nested = (depth: number): object =>
      depth === 0 ? { anchor: 'arrival' } : { latest: [nested(depth - 1)] };
    const [first] = PLAN.assignments;
    const task = (key: string, more: object): object => ({
      ...{ key, what: key, phase: 'execute', item: 'welcome', due: { anchor: 'arrival' } },
      ...more,
    });
    const answer = await officer.put(
      `/receptions/${id}/plan`,
      {
        ...PLAN,
        items: [
          ...PLAN.items,
          {
            ...{ key: 'a', kind: 'rest', title: 'a' },
            start: { anchor: 'item:b', edge: 'end' },
          },
          { ...{ key: 'b', kind: 'rest', title: 'b' }, end: { anchor: 'item:a' } },
        ],
        assignments: [
          {
            ...first,
            tasks: [
              task('deep', { due: nested(9) }),
              task('often', { repeat: { every: 'PT1S' } }),
              task('never', { repeat: { every: 'PT0S' } }),
              task('window', { from: { anchor: 'arrival', offset: 'PT1S' } }),
              task('none', { due: { earliest: [] } }),
              task('days', { due: { anchor: 'arrival', workingDays: 401 } }),
              task('wall', { due: { date: '2026-02-30', at: '24:00', zone: 'Mars/Base' } }),
              task('self', { handover: { to: 'transport' } }),
              task('twice', {
                checklist: [
                  { key: 'x', what: 'x' },
                  { key: 'x', what: 'x' },
                ],
              }),
            ],
          },
        ],
      },
      { 'if-match': '"r0"' },
    );
    expect([answer.status, answer.body.code]).toEqual([422, 'plan.unfit']);
    const at = 'assignments[0].tasks';
    expect(faultsIn(answer)).toEqual([
      `${at}[0].due${'.latest[0]'.repeat(9)}: time.too-deep`,
      `${at}[1].repeat.every: repeat.too-many`,
      `${at}[2].repeat.every: repeat.every-unreadable`,
      `${at}[3].from: task.from-after-due`,
      `${at}[4].due.earliest: time.choice-empty`,
      `${at}[5].due.workingDays: time.working-days`,
      `${at}[6].due.at: time.unreadable`,
      `${at}[6].due.date: time.unreadable`,
      `${at}[6].due.zone: zone.unknown`,
      `${at}[7].handover.to: handover.to-itself`,
      `${at}[8].checklist[1].key: checklist.key-repeated`,
      'items[1].start: time.cycle',
    ]);
    const errors = answer.body.errors as { code: string; detail?: string }[];
    expect(errors.find(({ code }) => code === 'time.cycle')?.detail).toBe(
      'a.start → b.end → a.start',
    );
    const { body } = await done(officer.get(`/receptions/${id}/plan`));
    expect(body.revision).toBe(0);
  });
});
