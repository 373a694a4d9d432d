import { done, sent, startVisit, type Visit } from '../receptions/support/visit';

interface Stuck {
  readonly count: number;
  readonly items: readonly {
    readonly kind: string;
    readonly receptionId: string;
    readonly who: readonly unknown[];
  }[];
}

describe('what has waited too long, in all receptions', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('stuck');
  });
  afterAll(() => visit.stop());

  const stuck = async (query: string): Promise<Stuck> =>
    (await done(visit.as('officer').get(`/waiting${query}`))).body as unknown as Stuck;

  it('names on whom and for what, and only what has waited so long', async () => {
    const { id } = await sent(visit);
    const { items, count } = await stuck('?hours=0');
    const own = items.filter(({ receptionId }) => receptionId === id);
    expect(own.map(({ kind }) => kind)).toContain('task-acknowledge');
    expect(own.every(({ who }) => who.length > 0)).toBe(true);
    expect(count).toBe(items.length);
    const first = await stuck('?hours=0&limit=1');
    expect(first).toMatchObject({ count, items: [items[0]] });
    // Sent a moment ago: nothing has waited for an hour.
    expect((await stuck('?hours=1')).items).toEqual([]);
  });

  it('is for those who lead, and asks for a number of hours', async () => {
    expect((await visit.as('catering.departmentHead').get('/waiting')).status).toBe(403);
    expect((await visit.as('officer').get('/waiting?hours=-1')).status).toBe(422);
  });
});
