import type { ApiClient } from '../platform/support/api-client';
import { startTestApi, type TestApi } from '../platform/support/test-api';
import { FOREIGN, plantReading, type ReadingHouse } from './support/reading-house';

type Row = Readonly<Record<string, unknown>>;

describe('The search', () => {
  let api: TestApi;
  let house: ReadingHouse;
  let officer: ApiClient;
  let head: ApiClient;

  beforeAll(async () => {
    api = await startTestApi({ name: 'reading search' });
    house = await plantReading(api, 10);
    officer = await house.signIn(house.officer);
    head = await house.signIn(house.a.head);
  });
  afterAll(() => api.stop());

  const find = async (client: ApiClient, q: string): Promise<Readonly<Record<string, Row[]>>> => {
    const { status, body } = await client.get(`/search?q=${encodeURIComponent(q)}`);
    expect(status).toBe(200);
    return body as Record<string, Row[]>;
  };

  it('finds tasks by two characters, a few of each kind', async () => {
    const { tasks } = await find(officer, FOREIGN.slice(0, 2));
    expect(tasks).toHaveLength(8);
    expect(tasks[0]).toMatchObject({ receptionId: house.reception.id });
  });

  it('never finds what is another department’s', async () => {
    expect((await find(head, FOREIGN)).tasks).toEqual([]);
    expect((await find(head, '甲部门')).tasks).toHaveLength(8);
  });

  it('finds a reception by its code, and colleagues without their numbers', async () => {
    const { receptions } = await find(officer, String(house.reception.code));
    expect(receptions.map(({ id }) => id)).toEqual([house.reception.id]);
    const { people } = await find(head, '处长');
    expect(people.map(({ name }) => name)).toEqual(['1处长', '2处长']);
    expect(Object.keys(people[0]).sort()).toEqual(['departmentName', 'id', 'name', 'title']);
  });

  it('takes signs of a pattern as they are', async () => {
    expect((await find(officer, '%%')).tasks).toEqual([]);
    expect((await find(officer, '__')).people).toEqual([]);
  });

  it('wants a text', async () => {
    expect((await officer.get('/search')).status).toBe(422);
  });
});
