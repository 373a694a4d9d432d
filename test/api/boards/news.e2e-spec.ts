import { done, sent, startVisit, type Visit } from '../receptions/support/visit';

interface News {
  readonly since: string;
  readonly now: string;
  readonly items: readonly { readonly id: string; readonly type: string; readonly what: string }[];
}

describe('what has changed since one last looked', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('news');
  });
  afterAll(() => visit.stop());

  const news = async (query = ''): Promise<News> =>
    (await done(visit.as('leader').get(`/overview/news${query}`))).body as unknown as News;
  const look = (until: string) => done(visit.as('leader').put('/overview/look', { until }), 204);

  it('is told once, what matters first, and only to those who lead', async () => {
    const { id, packages } = await sent(visit);
    const first = await news();
    expect(first.items.map(({ type }) => type)).toContain('StageAdvanced');
    await look(first.now);
    expect((await news()).items).toEqual([]);

    const head = visit.as('catering.departmentHead');
    const tasks = (await done(head.get(`/receptions/${id}/tasks`))).body as unknown as {
      items: { id: string }[];
    };
    const [task] = tasks.items;
    await done(head.post(`/assignments/${packages.catering}/acknowledge`, {}));
    await done(head.post(`/tasks/${task.id}/block`, { reason: '等食材送到现场' }));
    const second = await news();
    expect(second.since).toBe(first.now);
    expect(second.items.at(0)).toMatchObject({ type: 'TaskBlocked' });
    expect(new Set(second.items.map((item) => item.id)).size).toBe(second.items.length);

    await look(second.now);
    // A look is never taken back: asking for an older time changes nothing.
    await look(first.now);
    expect((await news()).items).toEqual([]);
    expect((await news(`?since=${encodeURIComponent(first.now)}`)).items).toHaveLength(
      second.items.length,
    );
    expect((await head.get('/overview/news')).status).toBe(403);
  });
});
