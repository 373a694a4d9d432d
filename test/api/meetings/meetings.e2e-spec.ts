import { done, idIn, packagesOf, sent, startVisit, type Visit } from '../receptions/support/visit';

interface Meeting {
  readonly status: string;
  readonly frozen: boolean;
  readonly agenda: readonly { readonly kind: string; readonly sentence: string }[];
  readonly decisions: readonly { readonly number: number; readonly status: string }[];
  readonly acts: readonly string[];
}

describe('coordination meetings', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('meetings');
  });
  afterAll(() => visit.stop());

  const at = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
  const call = () => ({
    title: '接待协调会',
    chairId: visit.id('leader'),
    attendeeIds: [visit.id('transport.departmentHead'), visit.id('medical.departmentHead')],
    at: at(2),
    place: '第三会议室',
  });

  async function called(): Promise<{ id: string; meetingId: string }> {
    const { id, packages } = await sent(visit);
    await done(
      visit.as('catering.departmentHead').post(`/assignments/${packages.catering}/signatures`, {
        ...{ scope: 'plan', answer: 'agree-with-condition', remark: '需增加两名服务员' },
      }),
    );
    const answer = await done(visit.as('officer').post(`/receptions/${id}/meetings`, call()));
    return { id, meetingId: idIn(answer, 'meetingId') };
  }

  const show = async (who: Parameters<Visit['as']>[0], meetingId: string): Promise<Meeting> =>
    (await done(visit.as(who).get(`/meetings/${meetingId}`))).body as unknown as Meeting;

  it('have an agenda of what is open, which is frozen when they start', async () => {
    const { id, meetingId } = await called();
    const remark = { version: 1, path: 'items/welcome', text: '请核对座次' };
    await done(visit.as('leader').post(`/receptions/${id}/remarks`, remark));
    const before = await show('officer', meetingId);
    expect(before).toMatchObject({ status: 'called', frozen: false });
    expect(before.agenda.map((e) => e.kind)).toEqual(['unsigned', 'condition', 'remark']);
    expect(before.agenda[1].sentence).toBe('附加意见未落实：需增加两名服务员');
    await done(visit.as('leader').post(`/meetings/${meetingId}/start`, {}));
    const packages = await packagesOf(visit, id);
    const head = visit.as('transport.departmentHead');
    await done(head.post(`/assignments/${packages.transport}/signatures`, { scope: 'plan' }));
    const after = await show('officer', meetingId);
    expect(after).toMatchObject({ status: 'running', frozen: true, agenda: before.agenda });
  });

  it('make each decision a task with owner and time, and keep their minutes', async () => {
    const { id, meetingId } = await called();
    const officer = visit.as('officer');
    const path = `/meetings/${meetingId}`;
    const owner = visit.as('medical.departmentHead');
    const decision = {
      ...{ text: '增派一辆救护车', agendaEntry: 0, outcome: 'task' },
      ...{ ownerId: visit.id('medical.departmentHead'), dueAt: at(20) },
    };
    const decided = await done(officer.post(`${path}/decisions`, decision));
    const followUpId = idIn(decided, 'followUpId');
    const past = await officer.post(`${path}/decisions`, { ...decision, dueAt: at(-1) });
    expect([past.status, past.body.code]).toEqual([422, 'meeting.due-in-past']);
    const unnamed = await officer.post(`${path}/decisions`, { ...decision, outcome: 'amendment' });
    expect(unnamed.body.code).toBe('meeting.amendment-missing');
    const inbox = await done(owner.get(`/inbox?receptionId=${id}`));
    expect(inbox.body.items).toMatchObject([{ id: followUpId, what: decision.text }]);
    await done(owner.post(`/follow-ups/${followUpId}/close`, { note: '已经落实' }));
    await done(officer.post(`${path}/close`, { minutes: '会议议定增派救护车。' }));
    expect(await show('leader', meetingId)).toMatchObject({
      ...{ status: 'closed', minutes: '会议议定增派救护车。', acts: [] },
      decisions: [{ number: 1, followUpId, outcome: 'task', agendaEntry: 0, status: 'closed' }],
    });
    const late = await officer.post(`${path}/decisions`, decision);
    expect([late.status, late.body.code]).toEqual([409, 'meeting.closed']);
  });

  it('are read by those who attend and their departments, and told to them', async () => {
    const { id, meetingId } = await called();
    for (const who of ['transport.departmentMember', 'medical.departmentMember'] as const) {
      // What the others have open is for those who sit there.
      expect(await show(who, meetingId)).toMatchObject({ acts: [], agenda: null, decisions: [] });
      const { body } = await done(visit.as(who).get(`/receptions/${id}/meetings`));
      expect(body.items).toMatchObject([{ id: meetingId, number: 1 }]);
    }
    const seated = await show('medical.departmentHead', meetingId);
    expect(seated.agenda).toContainEqual(expect.objectContaining({ kind: 'condition' }));
    const outside = visit.as('catering.departmentHead');
    expect((await outside.get(`/meetings/${meetingId}`)).status).toBe(404);
    expect((await done(outside.get(`/receptions/${id}/meetings`))).body.items).toEqual([]);
    const told = async (kind: string) => {
      const path = `/notices?receptionId=${id}`;
      const { body } = await done(visit.as('medical.departmentHead').get(path));
      return (body.items as { kind: string; lines: string[] }[]).find((n) => n.kind === kind);
    };
    expect((await told('meetingCalled'))?.lines.join()).toContain('接待协调会');
    const reason = { reason: '改为书面会签' };
    const head = visit.as('medical.departmentHead');
    expect((await head.post(`/meetings/${meetingId}/cancel`, reason)).status).toBe(403);
    await done(visit.as('leader').post(`/meetings/${meetingId}/cancel`, reason));
    expect(await told('meetingCancelled')).toBeDefined();
  });

  it('are moved to another time or place while they have not begun, and whoever attends is told', async () => {
    const { id, meetingId } = await called();
    const officer = visit.as('officer');
    const path = `/meetings/${meetingId}/move`;
    expect((await visit.as('medical.departmentHead').post(path, { at: at(5) })).status).toBe(403);
    const past = await officer.post(path, { at: at(-5) });
    expect([past.status, past.body.code]).toEqual([422, 'meeting.in-past']);
    const same = await officer.post(path, { place: call().place });
    expect([same.status, same.body.code]).toEqual([409, 'meeting.unmoved']);
    const to = { at: at(5), place: '第一会议室', reason: '原会议室另有安排' };
    await done(officer.post(path, to));
    expect(await show('leader', meetingId)).toMatchObject({
      ...{ at: to.at, place: to.place, status: 'called', reason: null },
    });
    for (const who of ['leader', 'transport.departmentHead', 'medical.departmentHead'] as const) {
      const { body } = await done(visit.as(who).get(`/notices?receptionId=${id}`));
      const told = (body.items as { kind: string; lines: string[] }[]).filter(
        (n) => n.kind === 'meetingMoved',
      );
      expect(told).toHaveLength(1);
      expect(told[0].lines.join()).toContain(to.place);
    }
    await done(visit.as('leader').post(`/meetings/${meetingId}/start`, {}));
    const late = await officer.post(path, { place: '另一处' });
    expect([late.status, late.body.code]).toEqual([409, 'meeting.running']);
  });

  it('are called by the office and leaders only, for a time to come', async () => {
    const { id } = await sent(visit);
    const path = `/receptions/${id}/meetings`;
    expect((await visit.as('transport.departmentHead').post(path, call())).status).toBe(403);
    expect((await visit.as('auditor').post(path, call())).status).toBe(403);
    expect((await visit.as('medical.departmentHead').post(path, call())).status).toBe(404);
    const leader = visit.as('leader');
    const past = await leader.post(path, { ...call(), at: at(-1) });
    expect([past.status, past.body.code]).toEqual([422, 'meeting.in-past']);
    const unknown = await leader.post(path, { ...call(), chairId: id });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'meeting.person-unknown']);
    await done(leader.post(path, call()));
  });
});
