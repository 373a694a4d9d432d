import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../platform/support/api-client';
import {
  approve,
  done,
  idIn,
  inPlan,
  launched,
  move,
  packagesOf,
  PLAN,
  prepared,
  sent,
  startVisit,
  tasksOf,
  type Visit,
} from './support/visit';

type Body = Readonly<Record<string, unknown>>;
const reasonsIn = (body: Body): string[] =>
  ((body.reasons ?? []) as { code: string }[]).map(({ code }) => code);

describe('acts and what refuses them', () => {
  let visit: Visit;
  let officer: ApiClient;
  let head: ApiClient;
  let doer: ApiClient;

  beforeAll(async () => {
    visit = await startVisit('reception-acts');
    officer = visit.as('officer');
    head = visit.as('transport.departmentHead');
    doer = visit.as('transport.departmentMember');
  });
  afterAll(() => visit.stop());

  const refuses = async (
    client: ApiClient,
    path: string,
    body: object,
    expected: readonly [number, string, ...string[]],
  ): Promise<void> => {
    const answer = await client.post(path, body);
    const [status, code, ...reasons] = expected;
    expect([path, answer.status, answer.body.code]).toEqual([path, status, code]);
    if (reasons.length) expect(reasonsIn(answer.body)).toEqual(reasons);
    const given = (answer.body.reasons ?? []) as { code: string; message?: string }[];
    expect(given.filter(({ message }) => !message)).toEqual([]);
  };

  it('a task goes its way, and no other', async () => {
    const { packages } = await prepared(visit);
    const { cars, drive } = await tasksOf(visit, packages.transport);
    const at = `/tasks/${cars}`;
    await refuses(officer, `${at}/check`, {}, [409, 'task.status', 'task.check-from-acknowledged']);
    await done(head.post(`${at}/start`, {}));
    await done(head.post(`${at}/block`, { reason: '车辆故障待修' }));
    await refuses(head, `${at}/finish`, {}, [409, 'task.status', 'task.finish-from-blocked']);
    await done(head.post(`${at}/unblock`, {}));
    await done(head.post(`${at}/assign`, { doerId: visit.id('transport.departmentMember') }));
    await refuses(doer, `${at}/finish`, {}, [409, 'task.not-acknowledged']);
    await done(doer.post(`${at}/acknowledge`, {}));
    await done(doer.post(`${at}/finish`, {}));
    await done(head.post(`${at}/reject`, { reason: '未见检测报告' }));
    await done(doer.post(`${at}/finish`, {}));
    await done(head.post(`${at}/check`, {}));
    await done(head.post(`/tasks/${drive}/return`, { reason: '非本部门职责' }));
    const owed = await visit.as('officer').get('/inbox?kind=task');
    expect(owed.body.items).toMatchObject([{ id: drive, status: 'returned' }]);
    expect((owed.body.items as { acts: string[] }[])[0].acts).toContain('resend');
    await refuses(head, `/tasks/${drive}/resend`, { reason: '请再考虑' }, [
      403,
      'permission.missing',
    ]);
    await done(officer.post(`/tasks/${drive}/resend`, { reason: '领导已协调' }));
    await done(officer.post(`/tasks/${drive}/remind`, {}));
    await refuses(officer, `/tasks/${drive}/remind`, {}, [409, 'remind.too-soon']);
    await done(officer.post(`/tasks/${drive}/withdraw`, { reason: '行程已取消' }));
  });

  it('several tasks are all done, or none', async () => {
    const { packages } = await sent(visit);
    const { cars, drive } = await tasksOf(visit, packages.transport);
    const batch = `/assignments/${packages.transport}/tasks`;
    const taskIds = [cars, drive];
    const mixed = { taskIds: [cars, (await tasksOf(visit, packages.catering)).water] };
    await refuses(head, `${batch}/acknowledge`, mixed, [404, 'task.not-found']);
    const seen = await done(head.post(`${batch}/acknowledge`, { taskIds }));
    expect((seen.body.ids as { taskId: string[] }).taskId.sort()).toEqual([...taskIds].sort());
    await refuses(head, `${batch}/finish`, { taskIds }, [409, 'work.before-approval']);
    const twice = ['task.check-from-acknowledged', 'task.check-from-acknowledged'] as const;
    await refuses(head, `${batch}/check`, { taskIds }, [409, 'task.status', ...twice]);
  });

  it('an act is taken back within its time, by the one who acted', async () => {
    const { packages } = await sent(visit);
    const path = `/assignments/${packages.transport}`;
    const seen = await done(head.post(`${path}/acknowledge`, {}));
    const actId = String(seen.body.actId);
    expect(Date.parse(String(seen.body.undoUntil))).toBeGreaterThan(Date.now());
    await refuses(doer, `${path}/undo`, { actId }, [403, 'undo.not-yours']);
    await done(head.post(`${path}/undo`, { actId }));
    const signed = await done(head.post(`${path}/signatures`, { scope: 'plan' }));
    await done(head.post(`${path}/undo`, { actId: signed.body.actId }));
    await done(head.post(`${path}/signatures`, { scope: 'plan' }));
    await refuses(head, `${path}/signatures`, { scope: 'plan' }, [409, 'sign.already-signed']);
    await refuses(head, `${path}/signatures`, { scope: 'ready' }, [409, 'sign.not-possible']);
    await done(officer.post(`${path}/reopen`, { scope: 'plan', reason: '方案有补充' }));
    await done(head.post(`${path}/lead`, { leadId: visit.id('transport.departmentMember') }));
    const old = { scope: 'plan', packageVersion: 99 };
    await refuses(doer, `${path}/signatures`, old, [409, 'sign.package-changed']);
    await done(doer.post(`${path}/signatures`, { scope: 'plan' }));
  });

  it('what was recorded on behalf can be disputed by the one it was recorded for', async () => {
    const { packages } = await sent(visit);
    const path = `/assignments/${packages.transport}`;
    const onBehalf = { personId: visit.id('transport.departmentHead'), means: 'paper' };
    const body = { scope: 'plan', onBehalf };
    await refuses(doer, `${path}/signatures`, body, [403, 'on-behalf.office-only']);
    const other = {
      ...body,
      onBehalf: { ...onBehalf, personId: visit.id('catering.departmentHead') },
    };
    await refuses(officer, `${path}/signatures`, other, [403, 'on-behalf.person-may-not']);
    const scan = { ...body, onBehalf: { ...onBehalf, attachmentId: randomUUID() } };
    await refuses(officer, `${path}/signatures`, scan, [422, 'input.invalid']);
    const recorded = await done(officer.post(`${path}/signatures`, body));
    const what = { signatureId: idIn(recorded, 'signatureId'), reason: '我没有这样答复' };
    await refuses(doer, `${path}/disputes`, what, [403, 'act.forbidden']);
    await done(head.post(`${path}/disputes`, what));
    await refuses(head, `${path}/disputes`, what, [409, 'dispute.already-open']);
    const settled = { ...what, reason: '已核对录音' };
    await done(officer.post(`${path}/disputes/resolve`, settled));
  });

  it('a decision has its turn, its return and its additional decider', async () => {
    const id = await launched(visit);
    const submitted = await done(officer.post(`/receptions/${id}/submit`, {}));
    const at = `/approvals/${idIn(submitted, 'approvalId')}`;
    await refuses(officer, `/receptions/${id}/submit`, {}, [409, 'approval.already-pending']);
    await refuses(visit.as('leader'), `${at}/approve`, {}, [403, 'approval.not-your-turn']);
    const expert = { approver: { userId: visit.id('medical.departmentHead') } };
    await done(visit.as('officeHead').post(`${at}/approvers`, expert));
    await refuses(visit.as('officeHead'), `${at}/approve`, {}, [403, 'approval.not-your-turn']);
    await done(visit.as('medical.departmentHead').post(`${at}/approve`, { remark: '无异议' }));
    await done(visit.as('officeHead').post(`${at}/return`, { reason: '请补充人数' }));
    await refuses(visit.as('officeHead'), `${at}/approve`, {}, [409, 'approval.not-pending']);
    const again = await done(officer.post(`/receptions/${id}/submit`, {}));
    const next = `/approvals/${idIn(again, 'approvalId')}`;
    await done(officer.post(`${next}/withdraw`, { reason: '信息有误' }));
  });

  it('a stage is left by override with a 补办 item; the api waits for the conductor, then says 202', async () => {
    const id = await inPlan(visit);
    const remedy = {
      what: '补齐部门会签',
      ownerId: visit.id('officer'),
      dueAt: new Date(Date.now() + 3_600_000).toISOString(),
    };
    const body = { stage: 'plan', reason: '领导现场决定', remedy };
    const path = `/receptions/${id}/override`;
    await refuses(officer, path, body, [403, 'act.forbidden']);
    const late = { ...body, remedy: { ...remedy, dueAt: '2020-01-01T00:00:00Z' } };
    await refuses(visit.as('leader'), path, late, [422, 'remedy.due-in-past']);
    const key = { 'idempotency-key': `override-${id}` };
    const first = await visit.as('leader').post(path, body, key);
    expect([first.status, first.body.stage]).toEqual([202, 'plan']);
    await move(visit, id, 'plan', 'prepare');
    const repeat = await visit.as('leader').post(path, body, key);
    expect([repeat.status, repeat.body.stage]).toEqual([200, 'prepare']);
    expect(repeat.body.actId).toBe(first.body.actId);
    await refuses(officer, `/receptions/${id}/advance`, { from: 'plan' }, [409, 'stage.not-there']);
  });

  it('what is missing can be waived along its route', async () => {
    const id = await launched(visit, { grade: null, headCount: null });
    const path = `/receptions/${id}`;
    const approved = await done(officer.post(`${path}/submit`, {}));
    await approve(visit, approved);
    const missing = await officer.post(`${path}/advance`, { from: 'confirm' });
    expect(missing.body.reasons).toMatchObject([
      { code: 'fact.missing', objects: [{ id: 'grade' }, { id: 'headCount' }] },
    ]);
    const targets = [
      { kind: 'fact', fact: 'grade' },
      { kind: 'fact', fact: 'headCount' },
    ];
    const asked = await done(officer.post(`${path}/waivers`, { targets, reason: '对方未提供' }));
    await approve(visit, asked);
    const { body } = await officer.get(path);
    expect([body.waivedFacts, body.missingFacts]).toEqual([['grade', 'headCount'], []]);
    await move(visit, id, 'confirm', 'plan');
  });

  it('it is postponed, taken up again a day later, and cancelled', async () => {
    const { id, packages } = await prepared(visit);
    const path = `/receptions/${id}`;
    await approve(visit, await done(officer.post(`${path}/postpone`, { reason: '航班全部取消' })));
    await refuses(head, `/assignments/${packages.transport}/lead`, { leadId: null }, [
      409,
      'reception.not-open',
    ]);
    const before = (await officer.get(path)).body.facts as { batches: { at: string }[] };
    await done(officer.post(`${path}/resume`, { shift: 'P1D', reason: '改签次日航班' }));
    const after = (await officer.get(path)).body.facts as { batches: { at: string }[] };
    const moved = Date.parse(after.batches[0].at) - Date.parse(before.batches[0].at);
    expect(moved).toBe(86_400_000);
    await approve(visit, await done(officer.post(`${path}/cancel`, { reason: '来访取消' })));
    expect((await officer.get(path)).body.status).toBe('cancelled');
    await refuses(officer, `${path}/launch`, {}, [409, 'reception.already-launched']);
  });

  it('is taken up again ten days later: guests come at the same hour, also where clocks change', async () => {
    const year = new Date().getUTCFullYear() + 1;
    const at = (day: string, hour: string): string => `${year}-${day}T${hour}:00+01:00`;
    const batches = [
      { key: 'b1', direction: 'arrival', at: at('03-23', '09:00') },
      { key: 'b2', direction: 'departure', at: at('03-24', '18:00') },
    ];
    const id = await launched(visit, { batches, zone: 'Europe/Paris' });
    const path = `/receptions/${id}`;
    const fixed = { ...PLAN.items[0], start: at('03-23', '10:00'), end: at('03-23', '11:00') };
    const plan = { ...PLAN, items: [fixed] };
    await done(officer.put(`${path}/plan`, plan, { 'if-match': '"r0"' }));
    await approve(visit, await done(officer.post(`${path}/postpone`, { reason: '航班全部取消' })));
    await done(officer.post(`${path}/resume`, { shift: 'P10D' }));
    const { facts } = (await officer.get(path)).body as { facts: { batches: { at: string }[] } };
    const due = (text: string): number => Date.parse(`${year}-${text}:00+02:00`);
    expect(facts.batches.map((b) => Date.parse(b.at))).toEqual([
      due('04-02T09:00'),
      due('04-03T18:00'),
    ]);
    const { body } = await done(officer.get(`${path}/plan`));
    const { document } = body as { document: { items: { start: string }[] } };
    expect(Date.parse(document.items[0].start)).toBe(due('04-02T10:00'));
  });

  it('a department joins and another leaves while it runs', async () => {
    const { id, packages } = await sent(visit);
    const path = `/receptions/${id}/departments`;
    const join = (department: string, due: object) => ({
      assignment: {
        department,
        tasks: [{ key: 'doctor', what: '医生随行', phase: 'execute', due }],
      },
      reason: '贵宾有高血压',
    });
    const nowhere = await officer.post(path, join('medical', { anchor: 'item:gone' }));
    expect([nowhere.status, nowhere.body.code]).toEqual([422, 'plan.unfit']);
    await done(officer.post(path, join('medical', { anchor: 'arrival' })));
    await refuses(officer, path, join('medical', { anchor: 'arrival' }), [
      409,
      'assignment.already-there',
    ]);
    const withdraw = `/assignments/${packages.catering}/withdraw`;
    await done(officer.post(withdraw, { reason: '用餐由对方负责' }));
    expect(Object.keys(await packagesOf(visit, id)).sort()).toEqual(['medical', 'transport']);
    await refuses(officer, withdraw, { reason: '用餐由对方负责' }, [409, 'assignment.not-active']);
  });

  it('a minor change is approved by the coordinator and leaves signatures standing', async () => {
    const { id } = await prepared(visit);
    const path = `/receptions/${id}/amendments`;
    const edits = [{ op: 'move-item', item: 'welcome', by: 'PT1H' }];
    const asked = await done(officer.post(path, { edits, reason: '航班晚点一小时' }), 201);
    const { number, previewHash, preview } = asked.body.amendment as {
      number: number;
      previewHash: string;
      preview: { weight: string };
    };
    expect(preview.weight).toBe('minor');
    const sentOn = await done(officer.post(`${path}/${number}/submit`, {}));
    const { approvalId } = sentOn.body.amendment as { approvalId: string };
    expect((await officer.get(`/receptions/${id}`)).body.planVersion).toBe(1);
    const head0 = visit.as('officeHead');
    await done(head0.post(`/approvals/${approvalId}/approve`, { previewHash }));
    const { body } = await officer.get(`/receptions/${id}`);
    expect(body.planVersion).toBe(2);
    const { rows } = await visit.api.owner.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM signature WHERE reception_id = $1 AND status = 'standing'`,
      [id],
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('a refused advance is no request', async () => {
    const { id } = await sent(visit);
    const refused = await officer.post(`/receptions/${id}/advance`, { from: 'plan' });
    expect(reasonsIn(refused.body)).toEqual(['plan.answer-missing', 'plan.not-approved']);
    // Each says what to do; whom it concerns is in its objects.
    const said = (refused.body.reasons as { message?: string }[]).map(({ message }) => message);
    expect(said).toEqual([expect.stringMatching(/^等待会签。/), expect.stringMatching(/审定/)]);
    const { body } = await officer.get(`/receptions/${id}`);
    expect([body.stage, body.advanceRequested]).toEqual(['plan', null]);
  });
});
