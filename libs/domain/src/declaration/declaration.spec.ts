import { gateList } from '../gate/gate';
import { planFor, TestWorld } from '../testing/test-world';
import type { RulePack } from '../rule/rule';
import { isRefusal } from '../refusal';

const both = { zh: '不得张贴标语（{detail}）。', en: 'No banners ({detail}).' };

const pack = (national: boolean): RulePack => ({
  ...{ code: national ? 'nation' : 'city', version: 1, title: both, issuer: both },
  ...{ national, locality: 'CN' },
  rules: [
    {
      ...{ code: national ? 'N-1' : 'L-1', article: '第八条', from: '2013-12-08' },
      ...{ profiles: ['foreign'], severity: 'block', message: both },
      check: { test: 'provision', words: { any: [national ? '横幅' : '鲜花'] } },
    },
  ],
});

const BANNER = 'rule.N-1@task:cars/before';
const FLOWERS = 'rule.L-1@task:cars/before';
const BASIS = '《国旗法》第六条：国庆升挂国旗';

/** A plan with a banner and flowers in it, agreed to by all departments and submitted. */
function cosigned(): TestWorld {
  const plan = planFor();
  const [cars, ...others] = plan.assignments;
  const [before, ...rest] = cars.tasks;
  const t = new TestWorld();
  t.law = { packs: [pack(true), pack(false)], standards: [], holidays: [], locality: 'CN-22' };
  t.toPlan({
    ...plan,
    assignments: [{ ...cars, tasks: [{ ...before, what: '挂横幅，摆鲜花' }, ...rest] }, ...others],
  });
  t.must('officer', { kind: 'plan.send' });
  for (const code of ['cars', 'meals', 'rooms']) t.sign(code, 'plan');
  return t;
}

const pending = (t: TestWorld, matter: string): string =>
  t.world.approvals.find((p) => p.matter === matter && p.status === 'pending')?.id ?? '';

const waive = (t: TestWorld, finding: string) =>
  t.do('officer', {
    ...{ kind: 'waiver.request', reason: '领导同意' },
    targets: [{ kind: 'finding', finding }],
  });

const blocking = (t: TestWorld): readonly string[] =>
  gateList(t.world)
    .filter((m) => m.code === 'plan.finding-blocking')
    .flatMap((m) => m.objects.map((o) => o.id));

describe('waivers and 不适用', () => {
  it('a local rule is waived along its route; a national one is refused with its name', () => {
    const t = cosigned();
    expect(blocking(t)).toEqual([BANNER, FLOWERS]);
    expect(waive(t, BANNER)).toMatchObject({
      ...{ status: 409, code: 'waiver.national-rule' },
      reasons: [{ objects: [{ id: BANNER, label: expect.stringContaining('第八条') as string }] }],
    });
    expect(isRefusal(waive(t, FLOWERS))).toBe(false);
    const approvalId = pending(t, 'waiver');
    t.must('head', { kind: 'approval.approve', approvalId });
    t.must('leader', { kind: 'approval.approve', approvalId });
    expect(blocking(t)).toEqual([BANNER]);
  });

  it('不适用 counts once a second person has confirmed it, at the gate and at the approval', () => {
    const t = cosigned();
    const declare = { kind: 'finding.declare-not-applicable', finding: BANNER } as const;
    const confirm = { kind: 'finding.confirm-not-applicable', finding: BANNER } as const;
    expect(t.do('head', confirm)).toMatchObject({ code: 'declaration.unknown' });
    expect(t.do('officer', { ...declare, basis: BASIS })).toMatchObject({ status: 403 });
    expect(t.do('leader', { ...declare, basis: BASIS })).toMatchObject({ status: 403 });
    expect(t.do('head', { ...declare, basis: '  领导说可以   ' })).toMatchObject({
      code: 'declaration.basis-too-short',
    });
    const elsewhere = { ...declare, finding: 'rule.N-1@task:cars/during' };
    expect(t.do('head', { ...elsewhere, basis: BASIS })).toMatchObject({
      code: 'declaration.finding-unknown',
    });
    const onBehalf = { personId: 'head', means: 'phone' } as const;
    expect(t.do('officer', { ...declare, basis: BASIS, onBehalf })).toMatchObject({
      code: 'declaration.in-person',
    });
    t.must('head', { ...declare, basis: BASIS });
    expect(t.do('head', { ...declare, basis: BASIS })).toMatchObject({
      code: 'declaration.already-made',
    });
    expect(blocking(t)).toEqual([BANNER, FLOWERS]);
    expect(t.do('head', confirm)).toMatchObject({ status: 403, code: 'declaration.own' });
    expect(t.do('cars.head', confirm)).toMatchObject({ status: 403 });
    const recorded = { personId: 'leader', means: 'phone' } as const;
    expect(t.do('officer', { ...confirm, onBehalf: recorded })).toMatchObject({
      code: 'declaration.in-person',
    });
    t.must('leader', confirm);
    expect(t.do('officer', confirm)).toMatchObject({ code: 'declaration.already-confirmed' });
    expect(blocking(t)).toEqual([FLOWERS]);
    expect(t.world.reception.declarations).toMatchObject([
      { finding: BANNER, basis: BASIS, declaredBy: 'head', confirmedBy: 'leader' },
    ]);
    const submit = { kind: 'plan.submit' } as const;
    expect(t.do('officer', submit)).toMatchObject({
      code: 'plan.findings-open',
      reasons: [{ objects: [{ id: FLOWERS, label: 'L-1 第八条 (2013-12-08)' }] }],
    });
    expect(isRefusal(waive(t, FLOWERS))).toBe(false);
    t.must('officer', submit);
    const approvalId = pending(t, 'plan');
    t.must('head', { kind: 'approval.approve', approvalId });
    expect(t.do('leader', { kind: 'approval.approve', approvalId })).toMatchObject({
      reasons: [{ objects: [{ id: FLOWERS, label: 'L-1 第八条 (2013-12-08)' }] }],
    });
  });
});
