import {
  approve,
  done,
  idIn,
  PLAN,
  sent,
  startVisit,
  type Visit,
} from '../receptions/support/visit';

describe('remarks on a plan', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await startVisit('plan-remarks');
  });
  afterAll(() => visit.stop());

  const REMARK = { version: 1, path: 'items/welcome/start', text: '时间偏早，请再核对' };

  async function remarked(): Promise<{ id: string; remarkId: string }> {
    const { id, packages } = await sent(visit);
    for (const code of ['transport', 'catering'] as const) {
      const head = visit.as(`${code}.departmentHead`);
      await done(head.post(`/assignments/${packages[code]}/signatures`, { scope: 'plan' }));
    }
    const made = await done(visit.as('leader').post(`/receptions/${id}/remarks`, REMARK));
    return { id, remarkId: idIn(made, 'remarkId') };
  }

  it('open a revision task for the officer, hold the plan back, and are shown answered in the next version', async () => {
    const { id, remarkId } = await remarked();
    const officer = visit.as('officer');
    const inbox = await done(officer.get(`/inbox?receptionId=${id}&kind=follow-up`));
    expect(inbox.body.items).toMatchObject([
      { what: REMARK.text, followUpKind: 'revision', acts: ['answer-remark'] },
    ]);
    const early = await officer.post(`/receptions/${id}/plan/submit`, {});
    expect([early.status, early.body.code]).toEqual([409, 'plan.remarks-open']);
    expect(early.body.reasons).toMatchObject([{ objects: [{ type: 'remark', id: remarkId }] }]);
    const followUpId = (inbox.body.items as { id: string }[])[0].id;
    const close = await officer.post(`/follow-ups/${followUpId}/close`, { note: '已经办了' });
    expect(close.body.code).toBe('follow-up.answer-the-remark');

    const answer = { outcome: 'adopted', answer: '已改为推迟一小时' };
    await done(officer.post(`/remarks/${remarkId}/answer`, answer));
    expect((await officer.post(`/remarks/${remarkId}/answer`, answer)).status).toBe(409);
    const items = PLAN.items.map((i) => ({ ...i, start: { anchor: 'arrival', offset: 'PT2H' } }));
    const plan = `/receptions/${id}/plan`;
    await done(officer.put(plan, { ...PLAN, items }, { 'if-match': '"r1"' }));
    await done(officer.post(`${plan}/send`, { note: '按意见修改' }));
    const read = async (version: number) =>
      (await done(visit.as('leader').get(`${plan}/versions/${version}`))).body.remarks;
    expect(await read(1)).toMatchObject([{ id: remarkId, status: 'open', answer: null }]);
    expect(await read(2)).toMatchObject([
      { status: 'answered', outcome: 'adopted', answer: answer.answer, answeredIn: 2 },
    ]);
    const notices = await done(visit.as('leader').get(`/notices?receptionId=${id}`));
    expect(notices.body.items).toContainEqual(
      expect.objectContaining({ kind: 'remarkAnswered' }) as object,
    );
  });

  it('are named by a refused submission together with missing answers and blocking findings', async () => {
    const items = PLAN.items.map((i) => ({ ...i, start: null }));
    const { id } = await sent(visit, { ...PLAN, items });
    await done(visit.as('leader').post(`/receptions/${id}/remarks`, REMARK));
    const early = await visit.as('officer').post(`/receptions/${id}/plan/submit`, {});
    expect([early.status, early.body.code]).toEqual([409, 'plan.answers-open']);
    expect((early.body.reasons as { code: string }[]).map((r) => r.code)).toEqual([
      'plan.answer-missing',
      'remark.unanswered',
      'plan.finding-blocking',
    ]);
  });

  it('are declined with a reason, and the plan goes on', async () => {
    const { id, remarkId } = await remarked();
    const officer = visit.as('officer');
    const short = await officer.post(`/remarks/${remarkId}/answer`, {
      outcome: 'declined',
      answer: '不',
    });
    expect(short.status).toBe(422);
    const answer = { outcome: 'declined', answer: '航班只有这一班' };
    await done(officer.post(`/remarks/${remarkId}/answer`, answer));
    await approve(visit, await done(officer.post(`/receptions/${id}/plan/submit`, {})));
  });

  it('are made on a place that is there, by those who review; each department reads its own', async () => {
    const { id, remarkId } = await remarked();
    const path = `/receptions/${id}/remarks`;
    const leader = visit.as('leader');
    const refused = async (body: object) => {
      const answer = await leader.post(path, { ...REMARK, ...body });
      return [answer.status, answer.body.code];
    };
    expect(await refused({ path: 'items/nowhere' })).toEqual([422, 'remark.path-unknown']);
    expect(await refused({ path: '../../etc' })).toEqual([422, 'remark.path-unknown']);
    expect(await refused({ version: 7 })).toEqual([404, 'plan.version-unknown']);
    expect((await visit.as('transport.departmentHead').post(path, REMARK)).status).toBe(403);
    expect((await visit.as('medical.departmentHead').post(path, REMARK)).status).toBe(404);
    expect((await visit.as('auditor').post(path, REMARK)).status).toBe(403);
    await done(leader.post(path, { ...REMARK, path: 'tasks/transport/cars' }));
    const listed = async (who: Parameters<Visit['as']>[0]) =>
      ((await done(visit.as(who).get(path))).body.items as { path: string }[]).map((r) => r.path);
    expect(await listed('officer')).toEqual(['tasks/transport/cars', 'items/welcome/start']);
    expect(await listed('catering.departmentMember')).toEqual(['items/welcome/start']);
    const answer = { outcome: 'adopted', answer: '已经改好' };
    const foreign = visit.as('catering.departmentHead');
    expect((await foreign.post(`/remarks/${remarkId}/answer`, answer)).status).toBe(403);
  });

  it('leave no word of what was written in the audit', async () => {
    const { id, remarkId } = await remarked();
    const answer = { outcome: 'adopted', answer: '已经改到下午' };
    await done(visit.as('officer').post(`/remarks/${remarkId}/answer`, answer));
    const { rows } = await visit.api.owner.query<{ body: string }>(
      'SELECT body FROM audit_entry WHERE chain = $1',
      [id],
    );
    const audit = rows.map(({ body }) => body).join();
    expect(audit).toContain('RemarkAnswered');
    for (const text of [REMARK.text, answer.answer]) expect(audit).not.toContain(text);
  });

  it('of a leader on paper are recorded on behalf', async () => {
    const { id } = await remarked();
    const onBehalf = { personId: visit.id('leader'), means: 'paper' };
    const path = `/receptions/${id}/remarks`;
    await done(visit.as('officer').post(path, { ...REMARK, path: 'plan', onBehalf }));
    const { body } = await done(visit.as('officer').get(path));
    expect(body.items).toMatchObject([
      { path: 'plan', author: { id: visit.id('leader') }, recordedBy: { id: visit.id('officer') } },
      { recordedBy: null },
    ]);
  });
});
