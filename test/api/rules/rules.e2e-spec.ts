import type { PlanDocument } from '@app/domain';
import { insertSeedLaw } from '@app/persistence';
import { ApiClient, faultsIn, type Answer } from '../platform/support/api-client';
import { addPerson, PASSWORD } from '../platform/support/people';

import { done, idIn, inPlan, PLAN, startVisit, type Visit } from '../receptions/support/visit';

const FINDING = 'rule.P-6.banner@task:catering/banner';

/** The visit's plan with a banner in one of its tasks. */
const WITH_BANNER: PlanDocument = {
  ...PLAN,
  assignments: [
    PLAN.assignments[0],
    {
      department: 'catering',
      tasks: [
        ...PLAN.assignments[1].tasks,
        {
          ...{ key: 'banner', item: 'welcome', what: '会场悬挂欢迎横幅', phase: 'prepare' },
          due: { anchor: 'item:welcome', offset: '-PT1H' },
        },
      ],
    },
  ],
};

interface Found {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly rule?: Record<string, unknown>;
}

let letters = 0;

const PACK = {
  code: 'city-rules',
  title: { zh: '本市规定', en: 'City rules' },
  issuer: { zh: '本市', en: 'The city' },
  national: false,
  locality: 'CN',
  rules: [
    {
      code: 'city.drone',
      article: '第三条',
      from: '2020-01-01',
      profiles: ['domestic'],
      severity: 'block',
      message: { zh: '本市：不得航拍（{detail}）。', en: 'City: no drones ({detail}).' },
      check: { test: 'provision', words: { any: ['航拍', 'drone'] } },
    },
  ],
};

describe('rules over HTTP', () => {
  let visit: Visit;
  let admin: ApiClient;
  beforeAll(async () => {
    visit = await startVisit('rules');
    await insertSeedLaw(visit.api.owner);
    const person = await addPerson(visit.api, 'administrator');
    admin = new ApiClient(visit.api.app);
    await admin.signIn(person.login, PASSWORD);
  });
  afterAll(() => visit.stop());

  const domestic = (): Promise<string> =>
    inPlan(visit, {
      ...{ profile: 'domestic', sourceKind: 'letter', letterNumber: `函〔2026〕${++letters}号` },
      ...{ zone: 'Asia/Shanghai', headCount: 8 },
    });
  const findingsOf = async (id: string, headers = {}): Promise<readonly Found[]> => {
    const { body } = await done(visit.as('officer').get(`/receptions/${id}/plan`, headers));
    return body.findings as Found[];
  };

  async function cosigned(id: string): Promise<void> {
    const officer = visit.as('officer');
    await done(officer.post(`/receptions/${id}/plan/send`, {}));
    const { rows } = await visit.api.owner.query<{ id: string; code: string }>(
      'SELECT id, department_code AS code FROM assignment WHERE reception_id = $1',
      [id],
    );
    for (const { id: assignment, code } of rows) {
      const head = visit.as(`${code as 'catering'}.departmentHead`);
      await done(head.post(`/assignments/${assignment}/acknowledge`, {}));
      await done(head.post(`/assignments/${assignment}/signatures`, { scope: 'plan' }));
    }
  }

  async function submitted(id: string): Promise<string> {
    const answer = await done(visit.as('officer').post(`/receptions/${id}/plan/submit`, {}));
    const approvalId = idIn(answer, 'approvalId');
    await done(visit.as('officeHead').post(`/approvals/${approvalId}/approve`, {}));
    return approvalId;
  }

  it('a banner in 国内公务 is found, cannot be waived, and goes when two persons say 不适用', async () => {
    const id = await domestic();
    const saved = await done(
      visit.as('officer').put(`/receptions/${id}/plan`, WITH_BANNER, { 'if-match': '"r0"' }),
    );
    expect((saved.body.findings as Found[]).map((f) => f.id)).toContain(FINDING);
    const blocking = (await findingsOf(id)).filter((f) => f.severity === 'block');
    expect(blocking).toEqual([
      expect.objectContaining({
        id: FINDING,
        path: 'assignments[1].tasks[1].what',
        subject: 'task:catering/banner',
        message: expect.stringContaining('第八条') as string,
        rule: expect.objectContaining({
          ...{ code: 'P-6.banner', article: '第八条', from: '2013-12-08', clash: 'C1' },
          issuer: '中共中央办公厅、国务院办公厅',
        }) as object,
      }),
    ]);
    const english = await findingsOf(id, { 'accept-language': 'en' });
    expect(english.find((f) => f.id === FINDING)?.message).toContain('Article 8');

    await cosigned(id);
    const waits = [
      expect.objectContaining({
        code: 'plan.finding-blocking',
        objects: [
          expect.objectContaining({ id: FINDING, label: 'P-6.banner 第八条 (2013-12-08)' }),
        ],
      }),
    ];
    const early = await visit.as('officer').post(`/receptions/${id}/plan/submit`, {});
    expect([early.status, early.body.code]).toEqual([409, 'plan.findings-open']);
    expect(early.body.reasons).toEqual(waits);

    const waiver = await visit.as('officer').post(`/receptions/${id}/waivers`, {
      targets: [{ kind: 'finding', finding: FINDING }],
      reason: '领导同意挂横幅',
    });
    expect([waiver.status, waiver.body.code]).toEqual([409, 'waiver.national-rule']);
    expect(JSON.stringify(waiver.body)).toContain('第八条');

    await refusedDeclarations(id);
    const declarations = `/receptions/${id}/findings/declarations`;
    const basis = '属于国庆升旗布置，依据《国旗法》第六条，不是标语横幅';
    await done(visit.as('officeHead').post(declarations, { finding: FINDING, basis }));
    // It is asked for: whoever approves sees both, and is held until it is confirmed.
    const approvalId = await submitted(id);
    const approve = (): Promise<Answer> =>
      visit.as('leader').post(`/approvals/${approvalId}/approve`, {});
    const refused = await approve();
    expect(refused.status).toBe(409);
    expect(refused.body.reasons).toEqual(waits);
    const waiting = async (who: Parameters<typeof visit.as>[0]) =>
      (await done(visit.as(who).get(`/inbox?receptionId=${id}&kind=declaration`))).body.items;
    for (const who of ['officer', 'leader'] as const) {
      expect(await waiting(who)).toMatchObject([
        {
          ...{ kind: 'declaration', scope: FINDING, what: basis, status: 'declared' },
          acts: ['confirm-not-applicable'],
        },
      ]);
    }
    expect(await waiting('officeHead')).toEqual([]);
    const own = await visit.as('officeHead').post(`${declarations}/confirm`, { finding: FINDING });
    expect([own.status, own.body.code]).toEqual([403, 'declaration.own']);
    await done(visit.as('officer').post(`${declarations}/confirm`, { finding: FINDING }));
    const list = await done(visit.as('auditor').get(declarations));
    expect(list.body.items).toEqual([
      expect.objectContaining({
        ...{ finding: FINDING, basis, declaredBy: visit.id('officeHead') },
        confirmedBy: visit.id('officer'),
      }),
    ]);
    expect(await waiting('leader')).toEqual([]);
    const foreign = { finding: FINDING, reason: '依据有误' };
    expect((await visit.as('officer').post(`${declarations}/withdraw`, foreign)).status).toBe(403);
    await done(visit.as('officeHead').post(`${declarations}/withdraw`, foreign));
    expect((await approve()).body.reasons).toEqual(waits);
    expect((await done(visit.as('auditor').get(declarations))).body.items).toEqual([]);
    await done(visit.as('officeHead').post(declarations, { finding: FINDING, basis }));
    await done(visit.as('leader').post(`${declarations}/confirm`, { finding: FINDING }));
    await done(approve());
    const late = await visit.as('officeHead').post(`${declarations}/withdraw`, foreign);
    expect([late.status, late.body.code]).toEqual([409, 'declaration.relied-on']);
    const { rows } = await visit.api.owner.query<{ n: string }>(
      `SELECT count(*) AS n FROM audit_entry WHERE body LIKE '%FindingDeclarationConfirmed%'`,
    );
    expect(Number(rows[0].n)).toBe(2);
    const { rows: audited } = await visit.api.owner.query<{ body: string }>(
      `SELECT body FROM audit_entry WHERE body LIKE '%FindingDeclarationWithdrawn%'`,
    );
    expect(audited).toHaveLength(1);
    expect(audited[0].body).not.toContain(foreign.reason);
  });

  async function refusedDeclarations(id: string): Promise<void> {
    const at = `/receptions/${id}/findings/declarations`;
    const basis = '《国旗法》第六条，国庆升旗布置';
    const officer = await visit.as('officer').post(at, { finding: FINDING, basis });
    expect(officer.status).toBe(403);
    const short = await visit.as('officeHead').post(at, { finding: FINDING, basis: '领导说的' });
    expect([short.status, faultsIn(short)]).toEqual([422, ['basis: text.too-short']]);
    const unknown = await visit.as('officeHead').post(at, {
      ...{ finding: 'rule.P-6.banner@item:nothing', basis },
    });
    expect([unknown.status, unknown.body.code]).toEqual([404, 'declaration.finding-unknown']);
    expect((await visit.as('catering.departmentHead').get(at)).status).toBe(404);
  }

  it('the same plan for foreign guests is not held up', async () => {
    const id = await inPlan(visit);
    await done(
      visit.as('officer').put(`/receptions/${id}/plan`, WITH_BANNER, { 'if-match': '"r0"' }),
    );
    expect((await findingsOf(id)).filter((f) => f.severity === 'block')).toEqual([]);
  });

  it('a clerk adds a rule of an existing test; it counts once a second person has approved it', async () => {
    const id = await domestic();
    const plan = {
      ...PLAN,
      items: [{ ...PLAN.items[0], title: '欢迎会，安排航拍' }],
    };
    await done(visit.as('officer').put(`/receptions/${id}/plan`, plan, { 'if-match': '"r0"' }));
    const drafted = await done(visit.as('officer').post('/rule-packs', { document: PACK }), 201);
    expect(drafted.body).toMatchObject({ code: 'city-rules', version: 1, status: 'draft' });
    expect((await findingsOf(id)).map((f) => f.id)).not.toContain('rule.city.drone@item:welcome');
    const approve = '/rule-packs/city-rules/versions/1/approve';
    expect((await visit.as('officer').post(approve, {})).status).toBe(403);
    await done(visit.as('officeHead').post(approve, {}));
    expect((await findingsOf(id)).map((f) => f.id)).toContain('rule.city.drone@item:welcome');
    const again = await admin.post(approve, {});
    expect([again.status, again.body.code]).toEqual([409, 'law.not-draft']);
    // The next version is another one; what was approved stays as it was.
    const [rule] = PACK.rules;
    const document = { ...PACK, rules: [{ ...rule, severity: 'warn' }] };
    await done(admin.post('/rule-packs', { document }), 201);
    const own = await admin.post('/rule-packs/city-rules/versions/2/approve', {});
    expect([own.status, own.body.code]).toEqual([403, 'law.own-draft']);
    const first = await done(visit.as('auditor').get('/rule-packs/city-rules/versions/1'));
    expect(first.body).toMatchObject({
      inForce: true,
      document: { rules: [{ severity: 'block' }] },
    });
  });

  it('a pack with an unknown check or bad parameters is refused with every place', async () => {
    const [rule] = PACK.rules;
    const document = {
      ...PACK,
      locality: 'Jilin',
      rules: [
        { ...rule, check: { test: 'horoscope' } },
        { ...rule, code: 'city.two', check: { test: 'companions', table: [], roles: ['king'] } },
        {
          ...rule,
          code: 'city.three',
          from: '2020-13-01',
          check: { test: 'provision', colour: 'red' },
        },
      ],
    };
    const refused = await visit.as('officer').post('/rule-packs', { document });
    expect(refused.status).toBe(422);
    expect(faultsIn(refused).sort()).toEqual([
      'document.locality: field.invalid',
      'document.rules[0].check.test: check.unknown',
      'document.rules[1].check.classes: field.required',
      'document.rules[1].check.roles[0]: value.unknown',
      'document.rules[1].check.table: field.invalid',
      'document.rules[2].check.colour: field.unknown',
      'document.rules[2].from: day.invalid',
    ]);
    expect((await visit.as('officer').get('/rule-packs/city-three')).status).toBe(404);
  });

  it('a standard of the place computes the budget; above it a reason is asked for', async () => {
    const { body: office, headers } = await done(visit.as('officeHead').get('/office'));
    const { name, zone } = office;
    await done(
      visit
        .as('officeHead')
        .put(
          '/office',
          { name, zone, quietFrom: null, quietUntil: null, locality: 'CN-22' },
          { 'if-match': String(headers.etag) },
        ),
    );
    const id = await domestic();
    const [welcome] = PLAN.items;
    const lunch = (perHead?: number): PlanDocument => ({
      ...PLAN,
      items: [
        welcome,
        {
          ...{ key: 'lunch', kind: 'meal', title: '工作餐' },
          start: { anchor: 'arrival', offset: 'PT3H' },
          end: { anchor: 'item:lunch', offset: 'PT45M' },
          meal: { form: 'working', payer: 'host', ...(perHead ? { perHead } : {}) },
          companions: [{ role: 'host' }, { role: 'companion' }],
        },
      ],
    });
    const officer = visit.as('officer');
    await done(officer.put(`/receptions/${id}/plan`, lunch(), { 'if-match': '"r0"' }));
    const budget = await done(visit.as('leader').get(`/receptions/${id}/plan/budget`));
    expect(budget.body).toMatchObject({ locality: 'CN-22', total: 120_000, excess: 0 });
    expect(budget.body.lines).toEqual([
      expect.objectContaining({
        ...{ key: 'meal:lunch', standard: 12_000, heads: 10, amount: 120_000 },
        source: '吉林省国内公务接待管理办法（2023）',
      }),
    ]);
    await done(officer.put(`/receptions/${id}/plan`, lunch(20_000), { 'if-match': '"r1"' }));
    const ids = (await findingsOf(id)).filter((f) => f.severity === 'block').map((f) => f.id);
    expect(ids).toEqual(['rule.P-16.over-standard@budget:meal:lunch']);
    const line = { key: 'meal:lunch', class: 'meals', item: 'lunch', standard: 12_000, heads: 10 };
    const why = { units: 1, amount: 200_000, payer: 'host', reason: '清真餐，经商定' } as const;
    const reasoned = { ...lunch(20_000), budget: [{ ...line, ...why }] };
    await done(officer.put(`/receptions/${id}/plan`, reasoned, { 'if-match': '"r2"' }));
    const left = (await findingsOf(id)).filter((f) => f.id.endsWith('@budget:meal:lunch'));
    expect(left).toMatchObject([
      { id: 'rule.practice.over-standard@budget:meal:lunch', severity: 'warn' },
    ]);
    const none = await visit.as('transport.departmentHead').get(`/receptions/${id}/plan/budget`);
    expect(none.status).toBe(404);
  });

  it('calendars and standards are read, drafted and approved; departments have no part in them', async () => {
    const known = await done(visit.as('auditor').get('/holidays/2026'));
    expect(known.body).toMatchObject({
      document: { worked: expect.arrayContaining(['2026-02-14', '2026-10-10']) as string[] },
    });
    const year = {
      year: 2027,
      off: ['2027-01-01', '2026-12-31'],
      worked: ['2027-01-05'],
      source: '国务院办公厅通知',
    };
    const bad = await visit.as('officer').post('/holidays', { document: year });
    expect(faultsIn(bad)).toEqual([
      'document.off[1]: holiday.misplaced',
      'document.worked[0]: holiday.misplaced',
    ]);
    const document = { ...year, off: ['2027-01-01'], worked: ['2027-01-03'] };
    await done(visit.as('officer').post('/holidays', { document }), 201);
    await done(admin.post('/holidays/2027/versions/1/approve', {}));
    expect((await done(visit.as('officer').get('/standards'))).body.items).toHaveLength(14);
    for (const path of ['/rule-packs', '/standards', '/holidays']) {
      expect((await visit.as('catering.departmentHead').get(path)).status).toBe(403);
      expect((await visit.as('auditor').post(path, {})).status).toBe(403);
    }
    const checks = await done(visit.as('officer').get('/rule-packs/checks'));
    expect(checks.body.items).toContain('companions');
  });
});
