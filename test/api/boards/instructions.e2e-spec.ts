import { done, idIn, sent, startVisit, tasksOf, type Visit } from '../receptions/support/visit';

interface Instruction {
  readonly id: string;
  readonly text: string;
  readonly hostId: string | null;
  readonly dispatchedAt: string | null;
  readonly status: string;
  readonly answer: string | null;
  readonly acts: readonly string[];
}

describe('instructions', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('instructions');
  });
  afterAll(() => visit.stop());

  const list = async (who: Parameters<Visit['as']>[0], query = ''): Promise<Instruction[]> => {
    const { body } = await done(visit.as(who).get(`/instructions${query}`));
    return body.items as Instruction[];
  };

  it('go from the leader over the office to the department, and the answer comes back', async () => {
    const { id, packages } = await sent(visit);
    const tasks = await tasksOf(visit, packages.transport);
    const text = '请核实车辆 𠮷';
    const body = { text, taskId: tasks.cars };
    const given = await done(visit.as('leader').post(`/receptions/${id}/instructions`, body));
    const instruction = idIn(given, 'followUpId');

    const [waiting] = await list('officer');
    expect(waiting).toMatchObject({
      ...{ id: instruction, text, hostId: packages.transport, dispatchedAt: null },
      acts: ['dispatch', 'close'],
    });
    await done(visit.as('officer').post(`/instructions/${instruction}/dispatch`, {}));

    const head = visit.as('transport.departmentHead');
    const inbox = (await done(head.get('/inbox'))).body as unknown as {
      items: { kind: string; id: string }[];
    };
    expect(inbox.items).toContainEqual(
      expect.objectContaining({ kind: 'follow-up', id: instruction }),
    );
    await done(head.post(`/follow-ups/${instruction}/close`, { note: '四辆车已到位' }));

    expect(await list('leader', '?mine=true')).toMatchObject([
      { id: instruction, status: 'closed', answer: '四辆车已到位', acts: [] },
    ]);
    const notices = (await done(visit.as('leader').get('/notices'))).body as unknown as {
      items: { kind: string }[];
    };
    expect(notices.items.map(({ kind }) => kind)).toContain('instructionAnswered');
  });

  it('are for leaders to give, for the office to hand on, and for nobody else to see', async () => {
    const { id } = await sent(visit);
    const path = `/receptions/${id}/instructions`;
    for (const who of ['officer', 'transport.departmentHead', 'auditor'] as const) {
      expect((await visit.as(who).post(path, { text: '请核实' })).status).toBe(403);
    }
    const given = await done(visit.as('officeHead').post(path, { text: '请核实' }));
    const dispatch = `/instructions/${idIn(given, 'followUpId')}/dispatch`;
    expect((await visit.as('leader').post(dispatch, {})).status).toBe(403);
    expect(await visit.as('officer').post(dispatch, {})).toMatchObject({
      ...{ status: 422, body: { code: 'instruction.host-unknown' } },
    });
    expect((await visit.as('catering.departmentHead').get('/instructions')).status).toBe(403);
  });
});
