import { randomUUID } from 'node:crypto';
import { faultsIn } from '../platform/support/api-client';
import {
  done,
  factsOf,
  inPlan,
  PLAN,
  prepared,
  sent,
  startVisit,
  type Visit,
} from './support/visit';

describe('drafts and repeats', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await startVisit('reception-drafts');
  });
  afterAll(() => visit.stop());

  it('facts are changed by who read the newest, and answer the next ETag', async () => {
    const officer = visit.as('officer');
    const { body: made, headers } = await done(officer.post('/receptions', factsOf(visit)), 201);
    expect([made.revision, headers.etag, made.code]).toEqual([1, '"r1"', expect.any(String)]);
    const path = `/receptions/${String(made.id)}`;
    const change = { facts: { headCount: 15 }, reason: '来电更改' };
    const blind = await officer.send('PATCH', path, change);
    expect([blind.status, blind.body.code]).toEqual([428, 'if-match.missing']);
    const first = await done(officer.send('PATCH', path, change, { 'if-match': '"r1"' }));
    expect([first.body.revision, first.headers.etag]).toEqual([2, '"r2"']);
    const late = await officer.send('PATCH', path, change, { 'if-match': '"r1"' });
    expect([late.status, late.body.code]).toEqual([412, 'facts.stale']);
    const same = await done(officer.send('PATCH', path, change, { 'if-match': '"r2"' }));
    expect([same.body.revision, same.body.facts]).toEqual([2, []]);
    const cleared = { facts: { grade: null } };
    await done(officer.send('PATCH', path, cleared, { 'if-match': '"r2"' }));
    const read = await officer.get(path);
    expect(read.headers.etag).toBe('"r3"');
    expect(read.body.missingFacts).toEqual(['grade']);
    expect(read.body.facts).toMatchObject({ headCount: 15, grade: null, leadGuest: '佐藤健' });
  });

  it('names people who exist and fit', async () => {
    const officer = visit.as('officer');
    const { body } = await done(officer.post('/receptions', factsOf(visit)), 201);
    const facts = { leaderId: visit.id('officer'), officerId: randomUUID() };
    const path = `/receptions/${String(body.id)}`;
    const answer = await officer.send('PATCH', path, { facts }, { 'if-match': '"r1"' });
    expect([answer.status, answer.body.code]).toEqual([422, 'facts.unfit']);
    expect(answer.body.reasons).toMatchObject([
      { objects: [{ id: 'officerId' }] },
      { objects: [{ id: 'leaderId' }] },
    ]);
  });

  it('another urgency brings its own pace; named steps count over it', async () => {
    const officer = visit.as('officer');
    const urgent = { ...factsOf(visit), urgency: 'urgent', pace: { remindBefore: 'PT3M' } };
    const { body } = await done(officer.post('/receptions', urgent), 201);
    const path = `/receptions/${String(body.id)}`;
    const pace = async () => ((await officer.get(path)).body.facts as { pace: object }).pace;
    expect(await pace()).toMatchObject({ acknowledgeWithin: 'PT3600S', remindBefore: 'PT180S' });
    const facts = { urgency: 'emergency', pace: { headAfter: 'PT1M' } };
    await done(officer.send('PATCH', path, { facts }, { 'if-match': '"r1"' }));
    expect(await pace()).toMatchObject({ acknowledgeWithin: 'PT900S', headAfter: 'PT60S' });
  });

  it('two officers never overwrite each other’s plan', async () => {
    const id = await inPlan(visit);
    const path = `/receptions/${id}/plan`;
    const officer = visit.as('officer');
    expect((await officer.put(path, PLAN)).status).toBe(428);
    expect((await officer.put(path, PLAN, { 'if-match': '*' })).body.code).toBe('if-match.invalid');
    await done(officer.put(path, PLAN, { 'if-match': '"r0"' }));
    const other = await visit.as('officeHead').put(path, PLAN, { 'if-match': '"r0"' });
    expect([other.status, other.body.code]).toEqual([412, 'draft.stale']);
    const open = { ...PLAN, items: [{ ...PLAN.items[0], start: null }] };
    const next = await done(officer.put(path, open, { 'if-match': '"r1"' }));
    expect(next.headers.etag).toBe('"r2"');
    const { body } = await officer.get(path, { 'accept-language': 'en' });
    expect(body.findings).toMatchObject([
      {
        code: 'time.open',
        severity: 'block',
        message: expect.stringMatching(/^No time yet: water/) as string,
      },
    ]);
  });

  it('a repeat gets the same answer and acts once; another body with the key is refused', async () => {
    const officer = visit.as('officer');
    const key = { 'idempotency-key': randomUUID() };
    const first = await done(officer.post('/receptions', factsOf(visit), key), 201);
    const again = await done(officer.post('/receptions', factsOf(visit), key), 201);
    expect(again.body).toEqual(first.body);
    const other = await officer.post('/receptions', { ...factsOf(visit), headCount: 1 }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key.body-differs']);
    const id = String(first.body.id);
    const launch = { 'idempotency-key': randomUUID() };
    const one = await done(officer.post(`/receptions/${id}/launch`, {}, launch));
    const two = await done(officer.post(`/receptions/${id}/launch`, {}, launch));
    expect(two.body).toEqual(one.body);
    const refusal = { 'idempotency-key': randomUUID() };
    const no = await officer.post(`/receptions/${id}/launch`, {}, refusal);
    const stillNo = await officer.post(`/receptions/${id}/launch`, {}, refusal);
    expect([no.status, no.body.code]).toEqual([409, 'reception.already-launched']);
    expect([stillNo.status, stillNo.body.code]).toEqual([409, 'reception.already-launched']);
    const { rows } = await visit.api.owner.query(
      `SELECT count(*)::int AS n FROM audit_entry WHERE chain = $1 AND command = 'reception.launch'`,
      [id],
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('versions are frozen, listed newest first, and cut for a department', async () => {
    const restricted = {
      key: 'talk',
      kind: 'meeting',
      title: '闭门会谈',
      start: { anchor: 'arrival', offset: 'PT5H' },
      restricted: true,
    };
    const { id } = await sent(visit, { ...PLAN, items: [...PLAN.items, restricted] });
    const path = `/receptions/${id}/plan/versions`;
    const officer = visit.as('officer');
    const { body: list } = await done(officer.get(path));
    expect(list.items).toMatchObject([
      { number: 1, changeNote: '请会签', hash: expect.any(String) as string },
    ]);
    const { body: whole } = await done(officer.get(`${path}/1`));
    expect((whole.document as typeof PLAN).items).toHaveLength(2);
    const { body: own } = await done(visit.as('catering.departmentMember').get(`${path}/1`));
    const document = own.document as typeof PLAN;
    expect(document.items.map(({ key }) => key)).toEqual(['welcome']);
    expect(document.assignments.map(({ department }) => department)).toEqual(['catering']);
    expect((await visit.as('medical.departmentHead').get(`${path}/1`)).status).toBe(404);
    for (const number of ['2', '0', 'x']) {
      expect((await officer.get(`${path}/${number}`)).status).toBe(404);
    }
  });

  it('an approved plan is changed by proposal only', async () => {
    const { id } = await prepared(visit);
    const officer = visit.as('officer');
    const path = `/receptions/${id}`;
    for (const act of ['send', 'submit']) {
      const again = await officer.post(`${path}/plan/${act}`, {});
      expect([again.status, again.body.code]).toEqual([409, 'plan.not-in-stage']);
    }
    const start = { anchor: 'arrival', offset: 'PT2H' };
    const move = { op: 'move-item', item: 'welcome', start };
    const tasked = (department: string, more: object) => {
      const task = { ...PLAN.assignments[0].tasks[0], key: 'more', ...more };
      return { op: 'add-task', department, task };
    };
    const gone = { due: { anchor: 'item:gone' } };
    const nowhere = [move, tasked('transport', { item: 'gone' }), tasked('catering', gone)];
    const timeless = [move, tasked('transport', gone), tasked('catering', gone)];
    for (const [edits, ...faults] of [
      [nowhere, 'edits[1].task.item: item.unknown'],
      [
        timeless,
        'edits[1].task.due.anchor: time.anchor-unknown',
        'edits[2].task.due.anchor: time.anchor-unknown',
      ],
    ] as const) {
      const unfit = await officer.post(`${path}/amendments`, { edits, reason: '航班晚点' });
      expect([unfit.status, unfit.body.code]).toEqual([422, 'amendment.unfit']);
      expect(faultsIn(unfit)).toEqual(faults);
    }
    const good = { edits: [move], reason: '航班晚点' };
    const proposed = await officer.post(`${path}/amendments`, good);
    expect([proposed.status, proposed.body.facts]).toEqual([201, ['AmendmentProposed']]);
    const { body } = await officer.get(`${path}/plan/versions`);
    expect((body.items as object[]).length).toBe(1);
  });
});
