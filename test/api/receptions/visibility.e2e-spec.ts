import { randomUUID } from 'node:crypto';
import { addPerson, PASSWORD } from '../platform/support/people';
import { ApiClient } from '../platform/support/api-client';
import {
  done,
  factsOf,
  idIn,
  launched,
  PLAN,
  sent,
  startVisit,
  tasksOf,
  type Visit,
} from './support/visit';

describe('who may know of what', () => {
  let visit: Visit;
  let id: string;
  let packages: Record<string, string>;
  let task: string;
  let approval: string;

  beforeAll(async () => {
    visit = await startVisit('reception-visibility');
    ({ id, packages } = await sent(visit));
    task = (await tasksOf(visit, packages.transport)).cars;
    const waiver = { targets: [{ kind: 'fact', fact: 'grade' }], reason: '对方未提供' };
    approval = idIn(
      await done(visit.as('officer').post(`/receptions/${id}/waivers`, waiver)),
      'approvalId',
    );
  });
  afterAll(() => visit.stop());

  it('another department’s object does not exist for him', async () => {
    const condition = { scope: 'plan', answer: 'agree-with-condition', remark: '需两辆车' };
    const head = visit.as('transport.departmentHead');
    const signed = await done(
      head.post(`/assignments/${packages.transport}/signatures`, condition),
    );
    const followUp = idIn(signed, 'followUpId');
    const reason = { reason: '不是我们的' };
    const paths: [string, object][] = [
      [`/assignments/${packages.transport}/acknowledge`, {}],
      [`/assignments/${packages.transport}/signatures`, { scope: 'plan' }],
      [`/assignments/${packages.transport}/reopen`, { scope: 'plan', ...reason }],
      [`/assignments/${packages.transport}/tasks/finish`, { taskIds: [task] }],
      [`/assignments/${packages.transport}/disputes`, { taskId: task, ...reason }],
      [`/tasks/${task}/start`, {}],
      [`/tasks/${task}/remind`, {}],
      [`/tasks/${task}/return`, reason],
      [`/approvals/${approval}/approve`, {}],
      [`/follow-ups/${followUp}/close`, { note: '已经满足' }],
    ];
    const stranger = visit.as('catering.departmentHead');
    for (const [path, body] of paths) {
      const answer = await stranger.post(path, body);
      expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'object.not-found']);
      const nowhere = await stranger.post(path.replace(/[0-9a-f-]{36}/, randomUUID()), body);
      const { requestId: _own, ...rest } = nowhere.body;
      expect({ ...rest, requestId: answer.body.requestId }).toEqual(answer.body);
    }
  });

  it('a reception his department has no part in does not exist for him', async () => {
    const stranger = visit.as('medical.departmentHead');
    expect((await stranger.get(`/receptions/${id}`)).status).toBe(404);
    expect((await stranger.get(`/receptions/${id}/plan/versions`)).status).toBe(404);
    expect((await stranger.post(`/receptions/${id}/items/welcome/start`, {})).status).toBe(404);
    expect((await stranger.post(`/receptions/${id}/follow-ups`, { what: '照片' })).status).toBe(
      404,
    );
    expect((await stranger.get(`/receptions/${randomUUID()}`)).status).toBe(404);
  });

  it('a department reads what it needs, without the letter, the summary and the draft', async () => {
    const member = visit.as('catering.departmentMember');
    const { body, headers } = await done(member.get(`/receptions/${id}`));
    expect(headers.etag).toBe('"r1"');
    expect(body).not.toHaveProperty('summaryText');
    expect(body.facts).not.toHaveProperty('letterNumber');
    expect(body.facts).toMatchObject({ title: '北海道代表团来访 𠮷', headCount: 12 });
    expect((await member.get(`/receptions/${id}/plan`)).status).toBe(404);
    const { body: whole } = await done(visit.as('auditor').get(`/receptions/${id}`));
    expect(whole).toHaveProperty('summaryText');
  });

  it('a work secret is known to those it names, to the head of the office, and to its departments', async () => {
    const secret = await launched(visit, { secrecy: 'work-secret' });
    const other = new ApiClient(visit.api.app);
    await other.signIn((await addPerson(visit.api, 'officer')).login, PASSWORD);
    expect((await visit.as('officer').get(`/receptions/${secret}`)).status).toBe(200);
    expect((await visit.as('officeHead').get(`/receptions/${secret}`)).status).toBe(200);
    expect((await other.get(`/receptions/${id}`)).status).toBe(200);
    expect((await other.get(`/receptions/${secret}`)).status).toBe(404);
    const blind = await other.post(`/receptions/${secret}/cancel`, { reason: '不该知道' });
    expect([blind.status, blind.body.code]).toEqual([404, 'object.not-found']);
  });

  it('what a role does not open is 403, whoever it is about', async () => {
    const closed: [Parameters<Visit['as']>[0], 'POST' | 'PUT' | 'PATCH', string, object][] = [
      ['transport.departmentHead', 'POST', '/receptions', factsOf(visit)],
      ['transport.departmentHead', 'PUT', `/receptions/${id}/plan`, PLAN],
      ['transport.departmentHead', 'POST', `/receptions/${id}/plan/send`, {}],
      ['transport.departmentHead', 'POST', `/receptions/${id}/advance`, { from: 'plan' }],
      ['transport.departmentHead', 'POST', `/tasks/${task}/withdraw`, { reason: '不想做了' }],
      ['transport.departmentMember', 'POST', `/receptions/${id}/cancel`, { reason: '不想做了' }],
      ['auditor', 'PATCH', `/receptions/${id}`, { facts: {} }],
      ['auditor', 'POST', `/tasks/${task}/start`, {}],
      ['auditor', 'POST', `/approvals/${approval}/approve`, {}],
      ['leader', 'POST', `/assignments/${packages.transport}/signatures`, { scope: 'plan' }],
    ];
    for (const [who, method, path, body] of closed) {
      const answer = await visit.as(who).send(method, path, body, { 'if-match': '"r1"' });
      expect([who, path, answer.status, answer.body.code]).toEqual([
        ...[who, path, 403],
        'permission.missing',
      ]);
    }
  });

  it('what the rules do not allow him is 403 with its reason', async () => {
    const member = visit.as('transport.departmentMember');
    const at = `/assignments/${packages.transport}`;
    const whole = await member.post(`${at}/acknowledge`, {});
    expect([whole.status, whole.body.code]).toEqual([403, 'act.forbidden']);
    const objection = await visit
      .as('officer')
      .post(`${at}/decide-objection`, { reason: '由我来决定' });
    expect([objection.status, objection.body.code]).toEqual([403, 'act.forbidden']);
    const item = await member.post(`/receptions/${id}/items/welcome/start`, {});
    expect([item.status, item.body.code]).toEqual([403, 'act.forbidden']);
  });

  it('no answer to a fault repeats what was sent', async () => {
    const words = '王小明13800138000';
    const wrong = await visit.as('officer').post('/receptions', {
      ...factsOf(visit),
      leadGuest: `${words}\u0000`,
      [`x`]: words,
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).not.toContain(words);
  });
});
