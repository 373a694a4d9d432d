import {
  done,
  packagesOf,
  sent,
  startVisit,
  type Name,
  type Visit,
} from '../receptions/support/visit';

interface Message {
  readonly id: string;
  readonly text: string | null;
  readonly fromOffice: boolean;
  readonly by: { readonly id: string } | null;
}

describe('the conversation on a task', () => {
  let visit: Visit;
  let id: string;
  let path: string;
  beforeAll(async () => {
    visit = await startVisit('task messages');
    ({ id } = await sent(visit));
    const packages = await packagesOf(visit, id);
    const { body } = await done(
      visit.as('transport.departmentHead').get(`/assignments/${packages.transport}`),
    );
    const [task] = body.tasks as { readonly id: string }[];
    path = `/tasks/${task.id}/messages`;
  });
  afterAll(() => visit.stop());

  const read = async (who: Name): Promise<readonly Message[]> =>
    (await done(visit.as(who).get(path))).body.messages as Message[];

  it('is read by the department and the office, in its order, with who said it', async () => {
    await done(visit.as('transport.departmentHead').post(path, { text: '北门在施工 🚧' }));
    await done(visit.as('officer').post(path, { text: '请停南门' }));
    const messages = await read('transport.departmentMember');
    expect(messages).toMatchObject([
      {
        text: '北门在施工 🚧',
        fromOffice: false,
        by: { id: visit.id('transport.departmentHead') },
      },
      { text: '请停南门', fromOffice: true, by: { id: visit.id('officer') } },
    ]);
    expect(await read('officer')).toEqual(messages);
    expect(messages.map((message) => Object.values(message).some(Number.isFinite))).toEqual([
      false,
      false,
    ]);
    expect(new Set(messages.map((message) => message.id)).size).toBe(2);
  });

  it('tells the other side that there is one, without its words', async () => {
    const { body } = await done(visit.as('officer').get('/notices'));
    const told = (body.items as { readonly kind: string; readonly title: string }[]).filter(
      ({ kind }) => kind === 'messageOnTask',
    );
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).not.toContain('北门');
  });

  it('does not exist for another department, and takes no empty words', async () => {
    const other = visit.as('catering.departmentHead');
    expect((await other.get(path)).status).toBe(404);
    expect((await other.post(path, { text: '看得到吗' })).status).toBe(404);
    const head = visit.as('transport.departmentHead');
    expect((await head.post(path, { text: '  ' })).status).toBe(422);
    expect((await head.post(path, { text: '长'.repeat(1001) })).status).toBe(422);
  });

  it('is sealed in the audit: a timeline tells that there was one, not what was said', async () => {
    const { text } = await visit.as('officer').get(`/receptions/${id}/timeline`);
    expect(text).toContain('TaskMessageSaid');
    expect(text).not.toContain('北门');
  });
});
