import type { PlanDocument } from '@app/domain';
import { insertSeedLaw } from '@app/persistence';
import { done, PLAN, prepared, startVisit, type Visit } from '../receptions/support/visit';

const DAY = 86_400_000;

/** A weekday of the year after next, far from everything that is seeded. */
const YEAR = new Date().getUTCFullYear() + 2;
const weekdayAfter = (text: string): string => {
  const at = new Date(`${text}T00:00:00Z`);
  while ([0, 5, 6].includes(at.getUTCDay())) at.setTime(at.getTime() + DAY);
  return at.toISOString().slice(0, 10);
};
const ASKED = weekdayAfter(`${YEAR}-06-15`);
/** The day after is a working day, until a calendar says otherwise. */
const NEXT = new Date(Date.parse(`${ASKED}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** The bill is to be settled one working day after a fixed item. */
const COUNTED: PlanDocument = {
  ...PLAN,
  items: [
    ...PLAN.items,
    {
      ...{ key: 'debrief', kind: 'briefing', title: '情况通报' },
      start: { date: ASKED, at: '10:00' },
      end: { date: ASKED, at: '11:00' },
    },
  ],
  assignments: PLAN.assignments.map((a) =>
    a.department === 'catering'
      ? {
          ...a,
          tasks: [
            ...a.tasks,
            {
              ...{ key: 'bill', item: 'debrief', what: '结清餐费', phase: 'execute' as const },
              due: { anchor: 'item:debrief', workingDays: 1, at: '17:00' },
            },
          ],
        }
      : a,
  ),
};

describe('a calendar of holidays put in force while receptions run', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('calendar');
    await insertSeedLaw(visit.api.owner);
  });
  afterAll(() => visit.stop());

  const dueOf = async (id: string): Promise<string> => {
    const { rows } = await visit.api.owner.query<{ due: Date }>(
      `SELECT due FROM task WHERE reception_id = $1 AND key = 'bill'`,
      [id],
    );
    return rows[0].due.toISOString().slice(0, 10);
  };
  const enter = async (off: string[], version: number): Promise<void> => {
    const document = { year: YEAR, off, worked: [], source: '国务院办公厅通知' };
    await done(visit.as('officer').post('/holidays', { document }), 201);
    const approve = `/holidays/${YEAR}/versions/${version}/approve`;
    await done(visit.as('officeHead').post(approve, {}));
  };
  const proposals = async (id: string) =>
    (await done(visit.as('officer').get(`/receptions/${id}/amendments`))).body.items as {
      readonly number: number;
      readonly status: string;
      readonly source: string;
    }[];

  it('moves nothing by itself: what would move is proposed to the office, with its preview', async () => {
    const { id } = await prepared(visit, COUNTED);
    const { id: untouched } = await prepared(visit);
    expect(await dueOf(id)).toBe(NEXT);
    await enter([`${YEAR}-01-01`], 1);
    expect(await proposals(id)).toEqual([]);

    await enter([`${YEAR}-01-01`, NEXT], 2);
    expect(await dueOf(id)).toBe(NEXT);
    expect(await proposals(untouched)).toEqual([]);
    const [asked] = await proposals(id);
    expect(asked).toMatchObject({ status: 'proposed', source: 'calendar' });
    const path = `/receptions/${id}/amendments/${asked.number}`;
    const { body } = await done(visit.as('officer').get(path));
    const { previewHash, preview } = body as { previewHash: string; preview: object };
    expect(preview).toMatchObject({
      weight: 'minor',
      items: [],
      tasks: [{ department: 'catering', task: 'bill', change: 'moved' }],
      told: [{ department: 'catering' }],
    });
    const inbox = await done(visit.as('officer').get(`/inbox?receptionId=${id}&kind=change`));
    expect(inbox.body.items).toHaveLength(1);

    await done(visit.as('officeHead').post(`${path}/approve`, { previewHash }));
    expect(Date.parse(await dueOf(id))).toBeGreaterThan(Date.parse(NEXT));
    const again = await visit.as('officer').post(`/receptions/${id}/amendments`, {
      ...{ edits: [{ op: 'follow-calendar' }], reason: '再核一次' },
    });
    expect([again.status, again.body.code]).toEqual([422, 'amendment.unfit']);
  });

  it('taken back, takes its proposal back', async () => {
    const { id } = await prepared(visit, COUNTED);
    const before = await dueOf(id);
    await enter([`${YEAR}-01-01`], 3);
    expect((await proposals(id)).map((a) => a.status)).toEqual(['proposed']);
    await enter([`${YEAR}-01-01`, NEXT], 4);
    expect((await proposals(id)).map((a) => a.status)).toEqual(['dropped']);
    expect(await dueOf(id)).toBe(before);
  });
});
