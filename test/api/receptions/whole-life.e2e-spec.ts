import type { ApiClient } from '../platform/support/api-client';
import {
  approve,
  done,
  idIn,
  launched,
  move,
  packagesOf,
  PLAN,
  requested,
  startVisit,
  tasksOf,
  type Visit,
} from './support/visit';

const reasonsIn = (body: Readonly<Record<string, unknown>>): string[] =>
  ((body.reasons ?? []) as { code: string }[]).map(({ code }) => code);

describe('a reception over HTTP, from the letter to the summary', () => {
  let visit: Visit;
  let officer: ApiClient;
  let id: string;
  let packages: Record<string, string>;
  const head = (code: 'transport' | 'catering'): ApiClient => visit.as(`${code}.departmentHead`);
  const sign = (code: 'transport' | 'catering', body: object) =>
    head(code).post(`/assignments/${packages[code]}/signatures`, body);

  beforeAll(async () => {
    visit = await startVisit('whole-life');
    officer = visit.as('officer');
  });
  afterAll(() => visit.stop());

  it('is registered, launched, and refused while something is missing', async () => {
    id = await launched(visit);
    const read = await done(officer.get(`/receptions/${id}`));
    expect(read.headers.etag).toBe('"r1"');
    expect(read.body).toMatchObject({ status: 'open', stage: 'confirm', missingFacts: [] });
    expect(read.body.facts).toMatchObject({
      title: '北海道代表团来访 𠮷',
      zone: 'Asia/Tokyo',
      pace: { acknowledgeWithin: 'PT7200S', answerWithin: 'PT86400S' },
    });
    const early = await officer.post(`/receptions/${id}/advance`, { from: 'confirm' });
    expect([early.status, early.body.code]).toEqual([409, 'gate.closed']);
    expect(reasonsIn(early.body)).toEqual(['approval.receive-missing']);
  });

  it('is approved by others than who submitted it', async () => {
    const submitted = await done(officer.post(`/receptions/${id}/submit`, { reason: '拟同意' }));
    const own = await officer.post(`/approvals/${idIn(submitted, 'approvalId')}/approve`, {});
    expect([own.status, own.body.code]).toEqual([403, 'approval.own-submission']);
    await approve(visit, submitted);
    await move(visit, id, 'confirm', 'plan');
  });

  it('sends its plan, and waits for every answer', async () => {
    const none = await done(officer.get(`/receptions/${id}/plan`));
    expect([none.body.revision, none.headers.etag]).toEqual([0, '"r0"']);
    const saved = await done(officer.put(`/receptions/${id}/plan`, PLAN, { 'if-match': '"r0"' }));
    expect([saved.body.revision, saved.headers.etag]).toEqual([1, '"r1"']);
    const draft = await done(officer.get(`/receptions/${id}/plan`));
    expect(draft.body).toMatchObject({ revision: 1, document: PLAN, findings: [] });
    await done(officer.post(`/receptions/${id}/plan/send`, {}));
    packages = await packagesOf(visit, id);
    const waits = await officer.post(`/receptions/${id}/plan/submit`, {});
    expect([waits.status, waits.body.code]).toEqual([409, 'plan.answers-open']);
    expect(waits.body.reasons).toMatchObject([
      {
        code: 'plan.answer-missing',
        objects: [{ department: 'catering' }, { department: 'transport' }],
      },
    ]);
  });

  it('takes a condition, an objection that a leader decides, and an answer by phone', async () => {
    for (const code of ['transport', 'catering'] as const) {
      await done(head(code).post(`/assignments/${packages[code]}/acknowledge`, {}));
    }
    const noReason = await sign('transport', { scope: 'plan', answer: 'object', remark: '不' });
    expect([noReason.status, noReason.body.code]).toEqual([422, 'sign.reason-missing']);
    await done(sign('transport', { scope: 'plan', answer: 'object', remark: '车辆不够用' }));
    const owed = () => visit.as('leader').get('/inbox?kind=objection');
    expect((await owed()).body.items).toMatchObject([
      { id: packages.transport, reason: '车辆不够用', acts: ['decide-objection'] },
    ]);
    const decide = { reason: '由接待办协调租车' };
    await done(
      visit.as('leader').post(`/assignments/${packages.transport}/decide-objection`, decide),
    );
    expect((await owed()).body.items).toEqual([]);
    const byPhone = {
      scope: 'plan',
      answer: 'agree-with-condition',
      remark: '菜单需再确认',
      occurredAt: new Date(Date.now() - 60_000).toISOString(),
      onBehalf: { personId: visit.id('catering.departmentHead'), means: 'phone' },
    };
    const recorded = await done(
      officer.post(`/assignments/${packages.catering}/signatures`, byPhone),
    );
    expect(recorded.body.facts).toEqual(['Signed', 'FollowUpOpened']);
    const { rows } = await visit.api.owner.query<{ by: string; recorded_by: string }>(
      `SELECT "by", recorded_by FROM signature WHERE assignment_id = $1`,
      [packages.catering],
    );
    expect(rows).toEqual([
      { by: visit.id('catering.departmentHead'), recorded_by: visit.id('officer') },
    ]);
    const submitted = await done(officer.post(`/receptions/${id}/plan/submit`, {}));
    await approve(visit, submitted);
    await move(visit, id, 'plan', 'prepare');
  });

  it('is prepared, and moves on when the officer asks and nothing is missing', async () => {
    const tasks = await tasksOf(visit, packages.transport);
    const doerId = visit.id('transport.departmentMember');
    const ids = { taskIds: Object.values(tasks) };
    await done(
      head('transport').post(`/assignments/${packages.transport}/tasks/assign`, { ...ids, doerId }),
    );
    const own = await tasksOf(visit, packages.catering);
    const cook = { doerId: visit.id('catering.departmentMember') };
    await done(head('catering').post(`/tasks/${own.water}/assign`, cook));
    const doer = visit.as('transport.departmentMember');
    await done(doer.post(`/assignments/${packages.transport}/tasks/acknowledge`, ids));
    await done(doer.post(`/tasks/${tasks.cars}/start`, {}));
    await done(doer.post(`/tasks/${tasks.cars}/finish`, { note: '车辆到位' }));
    const self = await doer.post(`/tasks/${tasks.cars}/check`, {});
    expect([self.status, self.body.code]).toEqual([403, 'check.own-work']);
    await done(head('transport').post(`/tasks/${tasks.cars}/check`, {}));
    await done(sign('transport', { scope: 'ready' }));
    await done(sign('catering', { scope: 'ready' }));
    const closed = await officer.post(`/receptions/${id}/advance`, { from: 'prepare' });
    expect(reasonsIn(closed.body)).toEqual(['condition.open']);
    const [condition] = await followUps('condition');
    const note = { note: '菜单已确认' };
    await done(head('catering').post(`/follow-ups/${condition}/close`, note));
    const asked = officer.post(`/receptions/${id}/advance`, { from: 'prepare' });
    await requested(visit, id);
    await visit.door.advanceStage(id, 'prepare');
    expect(await asked).toMatchObject({ status: 200, body: { stage: 'execute' } });
  });

  it('runs, is signed off, summed up and closed', async () => {
    const item = `/receptions/${id}/items/welcome`;
    const foreign = await visit.as('medical.departmentHead').post(`${item}/start`, {});
    expect(foreign.status).toBe(404);
    const occurredAt = new Date(Date.now() - 5000).toISOString();
    await done(visit.as('liaison').post(`${item}/start`, { occurredAt }));
    await done(visit.as('liaison').post(`${item}/end`, {}));
    const { drive } = await tasksOf(visit, packages.transport);
    const { water } = await tasksOf(visit, packages.catering);
    await done(visit.as('transport.departmentMember').post(`/tasks/${drive}/finish`, {}));
    await done(head('transport').post(`/tasks/${drive}/check`, {}));
    const cook = visit.as('catering.departmentMember');
    await done(cook.post(`/tasks/${water}/acknowledge`, {}));
    await done(cook.post(`/tasks/${water}/finish`, {}));
    await done(sign('transport', { scope: 'done' }));
    await done(sign('catering', { scope: 'done' }));
    await move(visit, id, 'execute', 'summarize');
    const promise = { what: '寄送照片', ownerId: visit.id('officer') };
    const added = await done(officer.post(`/receptions/${id}/follow-ups`, promise));
    const dueAt = new Date(Date.now() + 86_400_000).toISOString();
    await done(officer.send('PATCH', `/follow-ups/${idIn(added, 'followUpId')}`, { dueAt }));
    const summary = `/receptions/${id}/summary`;
    const written = { text: '接待顺利。', lessons: '多留时间。' };
    const none = { text: null, lessons: null };
    await done(officer.put(summary, { ...written, base: none }));
    // Who began before that does not write over it unread.
    const other = await visit.as('officeHead').put(summary, { text: '一切正常。', base: none });
    expect([other.status, other.body.code]).toEqual([409, 'summary.changed']);
    await done(officer.put(summary, { ...written, base: written }));
    await approve(visit, await done(officer.post(`/receptions/${id}/summary/submit`, {})));
    await visit.door.advanceStage(id, 'summarize');
    const { body } = await done(officer.get(`/receptions/${id}`));
    expect(body).toMatchObject({ status: 'closed', stage: 'summarize', summaryText: '接待顺利。' });
    const late = await officer.post(`/receptions/${id}/cancel`, { reason: '已经结束了' });
    expect([late.status, late.body.code]).toEqual([409, 'reception.not-open']);
  });

  async function followUps(kind: string): Promise<string[]> {
    const { rows } = await visit.api.owner.query<{ id: string }>(
      'SELECT id FROM follow_up WHERE reception_id = $1 AND kind = $2',
      [id, kind],
    );
    return rows.map((row) => row.id);
  }
});
