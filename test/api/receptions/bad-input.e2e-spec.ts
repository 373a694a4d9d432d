import { randomUUID } from 'node:crypto';
import { faultsIn, type Answer } from '../platform/support/api-client';
import { done, factsOf, inPlan, launched, PLAN, startVisit, type Visit } from './support/visit';

describe('bad input on receptions and plans', () => {
  let visit: Visit;
  let id: string;
  const register = (more: object): Promise<Answer> =>
    visit.as('officer').post('/receptions', { ...factsOf(visit), ...more });
  const act = (path: string, body: object): Promise<Answer> =>
    visit.as('officer').post(`/receptions/${id}/${path}`, body);
  const save = (plan: unknown): Promise<Answer> =>
    visit.as('officer').put(`/receptions/${id}/plan`, plan, { 'if-match': '"r0"' });

  beforeAll(async () => {
    visit = await startVisit('reception-input');
    id = await inPlan(visit);
  });
  afterAll(() => visit.stop());

  it.each([
    ['no title', { title: undefined }, ['title: field.required']],
    ['an unknown field', { vip: true }, ['vip: field.unknown']],
    ['a field of the process', { status: 'open' }, ['status: field.unknown']],
    ['a long title', { title: '长'.repeat(201) }, ['title: text.too-long']],
    ['a control character', { leadGuest: 'a\u0000b' }, ['leadGuest: text.control']],
    ['an unknown profile', { profile: 'royal' }, ['profile: value.unknown']],
    ['an unknown zone', { zone: 'Asia/Atlantis' }, ['zone: zone.unknown']],
    ['no heads', { headCount: 0 }, ['headCount: number.out-of-range']],
    ['a day that does not exist', { letterDate: '2026-02-30' }, ['letterDate: day.invalid']],
    ['a bad id', { officerId: '7' }, ['officerId: id.invalid']],
    [
      'a bad phone',
      { contacts: [{ name: '甲', phone: 'x' }] },
      ['contacts[0].phone: phone.invalid'],
    ],
    [
      'a negative pace',
      { pace: { undoWithin: '-PT5S' } },
      ['pace.undoWithin: duration.out-of-range'],
    ],
    [
      'no pace at all',
      { pace: { remindAgain: 'PT0S' } },
      ['pace.remindAgain: duration.out-of-range'],
    ],
    ['an unknown step', { pace: { soon: 'PT1S' } }, ['pace.soon: field.unknown']],
    ['an unknown stage', { autoAdvance: ['confirm', 'end'] }, ['autoAdvance: value.unknown']],
    ['a key used twice', { batches: [batch('b1'), batch('b1')] }, ['batches: key.repeated']],
    [
      'a time without its offset, another before 1990',
      { batches: [batch('b1', '2026-05-01T09:00:00'), batch('b2', '1989-01-01T00:00:00Z')] },
      ['batches[0].at: time.invalid', 'batches[1].at: time.out-of-range'],
    ],
    [
      'a departure before the arrival',
      {
        batches: [
          batch('b1', '2026-05-02T09:00:00Z'),
          { ...batch('b2', '2026-05-01T09:00:00Z'), direction: 'departure' },
        ],
      },
      ['batches: time.order'],
    ],
    [
      'too many batches',
      { batches: Array.from({ length: 51 }, (_, i) => batch(`b${i}`)) },
      ['batches: list.too-long'],
    ],
    ['a list in a list', { batches: [[batch('b1')]] }, ['batches: field.type']],
  ])('registering with %s is refused with its place', async (_, more, faults) => {
    const answer = await register(more);
    expect([answer.status, answer.body.code]).toEqual([422, 'input.invalid']);
    expect(faultsIn(answer)).toEqual(faults);
  });

  it('a change of nothing, and a list that ends before it begins, are refused', async () => {
    const path = `/receptions/${id}`;
    const etag = String((await visit.as('officer').get(path)).headers.etag);
    const nothing = await visit
      .as('officer')
      .send('PATCH', path, { facts: {} }, { 'if-match': etag });
    expect([nothing.status, faultsIn(nothing)]).toEqual([422, ['facts: facts.empty']]);
    const list = (from: string, to: string): Promise<Answer> =>
      visit.as('officer').get(`/receptions?from=${from}&to=${to}`);
    const turned = await list('2026-05-02T00:00:00Z', '2026-05-01T00:00:00Z');
    expect([turned.status, faultsIn(turned)]).toEqual([422, ['to: time.order']]);
    expect((await list('2026-05-01T00:00:00Z', '2026-05-01T00:00:00Z')).status).toBe(200);
  });

  it('all faults are named at once, and nothing is stored', async () => {
    const count = async (): Promise<unknown> =>
      (await visit.api.owner.query('SELECT count(*) FROM reception')).rows[0];
    const before = await count();
    const answer = await register({ title: ' ', zone: 'x', urgency: 'now', extra: 1 });
    expect(faultsIn(answer)).toEqual([
      'extra: field.unknown',
      'title: text.blank',
      'urgency: value.unknown',
      'zone: zone.unknown',
    ]);
    expect(await count()).toEqual(before);
  });

  it.each(['秘密', '机密', '绝密', 'secret', ' Top-Secret '])(
    'a reception that is %s is not handled here',
    async (secrecy) => {
      const answer = await register({ secrecy, title: '' });
      expect([answer.status, answer.body.code]).toEqual([422, 'secrecy.classified']);
      expect(answer.body.title).toBe('涉密接待请按保密规定线下办理。');
      expect(faultsIn(answer)).toEqual(['secrecy: secrecy.classified', 'title: text.blank']);
    },
  );

  it('the people it names exist and fit', async () => {
    const answer = await register({ leaderId: visit.id('officer'), liaisonIds: [randomUUID()] });
    expect([answer.status, answer.body.code]).toEqual([422, 'facts.unfit']);
    expect(answer.body.reasons).toMatchObject([
      { code: 'person.not-fit', objects: [{ id: 'leaderId' }] },
      { code: 'person.not-fit', objects: [{ id: 'liaisonIds' }] },
    ]);
  });

  it.each(['P9999999D', 'PT999999999999999999999999H', '-P400000D'])(
    'an offset of %s leads out of all time',
    async (offset) => {
      const [first, ...rest] = PLAN.assignments;
      const [cars, ...others] = first.tasks;
      const due = { anchor: 'arrival', offset };
      const assignments = [{ ...first, tasks: [{ ...cars, due }, ...others] }, ...rest];
      const answer = await save({ ...PLAN, assignments });
      expect([answer.status, answer.body.code]).toEqual([422, 'plan.unfit']);
      expect(faultsIn(answer)).toEqual(['assignments[0].tasks[0].due.offset: time.out-of-range']);
    },
  );

  it('a list of tasks in the list of tasks is refused, not stumbled over', async () => {
    const [first, ...rest] = PLAN.assignments;
    const answer = await save({
      ...PLAN,
      assignments: [{ ...first, tasks: [first.tasks] }, ...rest],
    });
    expect(answer.status).toBe(422);
    expect(faultsIn(answer)).toEqual(['assignments[0].tasks: field.type']);
  });

  it('work secrets are', async () => {
    expect((await register({ secrecy: 'work-secret' })).status).toBe(201);
    expect(faultsIn(await register({ secrecy: 'public' }))).toEqual(['secrecy: value.unknown']);
  });

  it.each(['王小明', '𠮷野家', '代表团 🎉', 'وفد ', '‏שלום'])(
    '%s goes through unchanged',
    async (leadGuest) => {
      const { body } = await done(register({ leadGuest }), 201);
      const read = await visit.as('officer').get(`/receptions/${String(body.id)}`);
      expect((read.body.facts as { leadGuest: string }).leadGuest).toBe(leadGuest);
    },
  );

  it('a 文号 of the same unit is taken once, however it is written', async () => {
    const letter = { sendingUnit: '外办', letterNumber: '外办函〔2026〕12号' };
    const first = await done(register(letter), 201);
    const again = await register({ sendingUnit: '外 办', letterNumber: '外办函[２０２６] 12号' });
    expect([again.status, again.body.code]).toEqual([409, 'letter.duplicate']);
    expect(again.body.reasons).toMatchObject([
      { objects: [{ type: 'reception', id: first.body.id }] },
    ]);
    const { id: other } = first.body as { id: string };
    const attached = await visit
      .as('officer')
      .post(`/receptions/${other}/supplements`, { letterNumber: '外办函[2026]12号' });
    expect(attached.body.facts).toEqual(['SupplementAttached']);
  });

  it.each([
    ['cancel', { reason: '不行' }, ['reason: reason.too-short']],
    ['cancel', { reason: '  𠮷𠮷𠮷   ' }, ['reason: reason.too-short']],
    ['cancel', {}, ['reason: field.required']],
    ['cancel', { reason: '不'.repeat(1001) }, ['reason: text.too-long']],
    ['cancel', { reason: '控制\u0007字符' }, ['reason: text.control']],
    ['postpone', { reason: '航班取消', until: 'soon' }, ['until: time.invalid']],
    ['resume', { shift: '1 day' }, ['shift: duration.invalid']],
    ['advance', { from: 'nowhere' }, ['from: value.unknown']],
    ['advance', {}, ['from: field.required']],
    [
      'override',
      { stage: 'plan', reason: '领导同意', remedy: { what: '' } },
      ['remedy.dueAt: field.required', 'remedy.ownerId: field.required', 'remedy.what: text.blank'],
    ],
    ['waivers', { reason: '情况特殊', targets: [] }, ['targets: list.too-short']],
    [
      'waivers',
      { reason: '情况特殊', targets: [{ kind: 'fact' }, { kind: 'signature', scope: 'x' }] },
      [
        'targets[0].fact: field.required',
        'targets[1].assignmentId: field.required',
        'targets[1].scope: value.unknown',
      ],
    ],
    ['launch', { force: true }, ['force: field.unknown']],
    ['launch', { occurredAt: 'yesterday' }, ['occurredAt: time.invalid']],
    [
      'launch',
      { onBehalf: { personId: 'x', means: 'fax' } },
      ['onBehalf.means: value.unknown', 'onBehalf.personId: id.invalid'],
    ],
    ['items/welcome/skip', { reason: '短' }, ['reason: reason.too-short']],
    [
      'departments',
      { reason: '人手不够', assignment: {} },
      ['assignment.department: field.required', 'assignment.tasks: field.required'],
    ],
  ])('%s %j is refused', async (path, body, faults) => {
    const answer = await act(path, body);
    expect([answer.status, faultsIn(answer)]).toEqual([422, faults]);
  });

  it('acts on packages, tasks, approvals and follow-ups are checked before anything is looked up', async () => {
    const none = randomUUID();
    const wrong: [string, object, string[]][] = [
      [
        `/assignments/${none}/signatures`,
        { scope: 'x', answer: 'y' },
        ['answer: value.unknown', 'scope: value.unknown'],
      ],
      [`/assignments/${none}/lead`, {}, ['leadId: field.required']],
      [`/assignments/${none}/disputes`, { reason: '我没说过' }, ['taskId: field.required']],
      [`/assignments/${none}/tasks/finish`, { taskIds: [] }, ['taskIds: list.too-short']],
      [`/assignments/${none}/tasks/check`, { taskIds: [none, none] }, ['taskIds: list.repeated']],
      [`/tasks/${none}/assign`, {}, ['doerId: field.required']],
      [`/tasks/${none}/return`, { reason: '无法' }, ['reason: reason.too-short']],
      [`/approvals/${none}/approvers`, { approver: {} }, ['approver: approver.one']],
      [
        `/approvals/${none}/approvers`,
        { approver: { role: 'king' } },
        ['approver.role: value.unknown'],
      ],
      [`/follow-ups/${none}/close`, { note: '好' }, ['note: reason.too-short']],
      ['/tasks/12/start', {}, ['id: id.invalid']],
    ];
    for (const [path, body, faults] of wrong) {
      const answer = await visit.as('officer').post(path, body);
      expect([path, answer.status, faultsIn(answer)]).toEqual([path, 422, faults]);
    }
    const key = await act('items/..%2F..%2Fx/start', {});
    expect([key.status, faultsIn(key)]).toEqual([422, ['key: key.invalid']]);
  });

  it('a plan is refused with every fault and its place', async () => {
    const time = { anchor: 'arrival' };
    const answer = await save({
      schema: 2,
      items: [
        { key: 'a b', kind: 'x', title: 'x', color: 'red', start: { anchor: 'arrival', when: 1 } },
        { key: 'b', kind: 'x', start: 7, restricted: 'yes' },
      ],
      assignments: [
        {
          department: 'X!',
          tasks: [{ key: 't', what: 'x', phase: 'later', due: { ...time, edge: 'mid' } }],
        },
      ],
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'input.invalid']);
    expect(faultsIn(answer)).toEqual([
      'assignments[0].department: code.invalid',
      'assignments[0].tasks[0].due.edge: edge.invalid',
      'assignments[0].tasks[0].phase: value.unknown',
      'items[0].color: field.unknown',
      'items[0].key: key.invalid',
      'items[0].start.when: field.unknown',
      'items[1].restricted: field.type',
      'items[1].start: field.type',
      'items[1].title: field.required',
      'schema: value.unknown',
    ]);
  });

  it('what only makes sense as a whole is checked as a whole, all at once', async () => {
    const item = (key: string, more: object) => ({ key, kind: 'meeting', title: key, ...more });
    const at = (anchor: string, more: object = {}) => ({ anchor, ...more });
    const answer = await save({
      items: [
        item('x', { start: at('item:y'), end: '2026-05-01T09:00:00' }),
        item('y', { start: at('item:x'), zone: 'Asia/Atlantis' }),
        item('w', { start: '2026-05-01T10:00:00Z', end: '2026-05-01T09:00:00Z' }),
        item('z', {}),
        item('z', { start: at('item:nowhere') }),
      ],
      assignments: [
        { department: 'nobody', tasks: [] },
        {
          department: 'transport',
          tasks: [
            {
              key: 't',
              item: 'gone',
              what: 't',
              phase: 'prepare',
              due: at('arrival', { offset: 'soon' }),
            },
          ],
        },
      ],
    });
    expect([answer.status, answer.body.code]).toEqual([422, 'plan.unfit']);
    expect(faultsIn(answer)).toEqual([
      'assignments[0].department: department.unknown',
      'assignments[1].tasks[0].due.offset: time.offset-unreadable',
      'assignments[1].tasks[0].item: task.item-unknown',
      'items[0].end: time.unreadable',
      'items[0].start: time.cycle',
      'items[1].zone: zone.unknown',
      'items[2].end: item.end-before-start',
      'items[4].key: item.key-repeated',
      'items[4].start.anchor: time.anchor-unknown',
    ]);
    const [first] = answer.body.errors as { message: string }[];
    expect(first.message).toMatch(/\p{Script=Han}/u);
    const read = await visit.as('officer').get(`/receptions/${id}/plan`);
    expect(read.body).toMatchObject({ revision: 0, document: { items: [] } });
  });

  it('has its limits: 300 items, 2,000 tasks, a megabyte', async () => {
    const items = Array.from({ length: 301 }, (_, i) => ({ key: `i${i}`, kind: 'x', title: 'x' }));
    const many = await save({ ...PLAN, items });
    expect(many.body.errors).toMatchObject([
      { code: 'plan.too-many-items', path: 'items', max: 300 },
    ]);
    const task = (i: number) => ({
      key: `t${i}`,
      what: 'x',
      phase: 'execute',
      due: { anchor: 'arrival' },
    });
    const half = (department: string, n: number) => ({
      department,
      tasks: Array.from({ length: n }, (_, i) => task(i)),
    });
    const over = await save({
      items: [],
      assignments: [half('transport', 1000), half('catering', 1001)],
    });
    expect(over.body.errors).toMatchObject([
      { code: 'plan.too-many-tasks', path: 'assignments', max: 2000 },
    ]);
    const most = [half('transport', 1000), half('catering', 1000)];
    expect((await save({ items: items.slice(1), assignments: most })).status).toBe(200);
    const big = await save({ ...PLAN, note: 'x'.repeat(1_048_577) });
    expect([big.status, big.body.code]).toEqual([413, 'body.too-large']);
  });

  it('wants JSON, a key, and a session', async () => {
    const officer = visit.as('officer');
    const path = `/receptions/${id}/launch`;
    const xml = await officer.send('POST', path, '<a/>', { 'content-type': 'application/xml' });
    expect(xml.status).toBe(415);
    expect((await officer.send('POST', path, '{', {})).body.code).toBe('body.not-json');
    const keyless = await officer.post(path, {}, { 'idempotency-key': '' });
    expect([keyless.status, keyless.body.code]).toEqual([400, 'idempotency-key.missing']);
    const nobody = await officer.post(path, {}, { cookie: '' });
    expect([nobody.status, nobody.body.code]).toEqual([401, 'session.missing']);
  });

  it('an act without anything to say needs no body', async () => {
    const fresh = await launched(visit);
    const answer = await visit.as('officer').send('POST', `/receptions/${fresh}/submit`);
    expect(answer.status).toBe(200);
  });
});

function batch(key: string, at?: string): Record<string, unknown> {
  return { key, direction: 'arrival', ...(at && { at }) };
}
