import { planOf, TestLife } from '../../support/door/test-life';
import type { TestOffice } from '../../support/door/test-office';
import { openTestOffice } from '../../support/door/test-office';
import { verifyChain } from '@app/persistence';

const DEPARTMENTS = ['cars', 'meals'];

describe('a reception through the door', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await openTestOffice('door_life', DEPARTMENTS);
  });
  afterAll(() => office.close());

  it('goes from letter to summary, and every gate names what it waits for', async () => {
    const { receptionId } = await office.register();
    const life = new TestLife(office, receptionId);
    await life.toPrepare(planOf(DEPARTMENTS, 4));
    expect(await life.stage()).toBe('prepare');

    const early = await office.refused('officer', receptionId, {
      kind: 'stage.advance',
      from: 'prepare',
    });
    expect(early.reasons.map((r) => r.code).sort()).toEqual([
      'signature.ready-missing',
      'task.doer-missing',
    ]);
    for (const department of DEPARTMENTS) {
      await life.work(department, 'prepare');
      await life.sign(department, 'ready');
    }
    expect((await office.door.advanceStage(receptionId, 'prepare')).stage).toBe('prepare');
    await office.act('officer', receptionId, { kind: 'stage.advance', from: 'prepare' });
    expect((await office.door.advanceStage(receptionId, 'prepare')).stage).toBe('execute');

    await office.act('officer', receptionId, { kind: 'item.start', itemKey: 'meeting' });
    await office.act('officer', receptionId, { kind: 'item.end', itemKey: 'meeting' });
    for (const department of DEPARTMENTS) {
      await life.work(department, 'execute');
      await life.sign(department, 'done');
    }
    expect((await office.door.advanceStage(receptionId, 'execute')).stage).toBe('summarize');

    await office.act('officer', receptionId, { kind: 'summary.save', text: '顺利' });
    await life.approve(await office.act('officer', receptionId, { kind: 'summary.submit' }));
    expect((await office.door.advanceStage(receptionId, 'summarize')).over).toBe(true);
    expect(await life.stage()).toBe('closed');

    const client = await office.owner.connect();
    const verified = await verifyChain(client, receptionId);
    client.release();
    expect(verified).toMatchObject({ ok: true });
  });

  it('with answers after approval, sends the plan when it is approved', async () => {
    const { receptionId } = await office.register({ cosign: 'after' });
    const life = new TestLife(office, receptionId);
    await life.toPlan(planOf(DEPARTMENTS));
    const refused = await office.refused('officer', receptionId, { kind: 'plan.send' });
    expect(refused.code).toBe('plan.cosign-after-approval');
    await life.approve(await office.act('officer', receptionId, { kind: 'plan.submit' }));
    expect(Object.keys(await life.assignments()).sort()).toEqual(DEPARTMENTS);
    expect((await office.door.advanceStage(receptionId, 'plan')).stage).toBe('prepare');
    const view = await office.door.lookReception(receptionId);
    expect(view.missing).toContain('signature.plan-missing');
  });

  it('an objection holds the plan until the department changes its answer', async () => {
    const { receptionId } = await office.register();
    const life = new TestLife(office, receptionId);
    await life.toPlan(planOf(DEPARTMENTS));
    await life.send();
    await life.sign('cars', 'plan');
    const assignmentId = (await life.assignments()).meals;
    const answer = { kind: 'assignment.sign', assignmentId, scope: 'plan' } as const;
    const silent = await office.refused('meals.head', receptionId, {
      ...answer,
      answer: 'object',
      remark: '不',
    });
    expect(silent).toMatchObject({ status: 422, code: 'sign.reason-missing' });
    await office.act('meals.head', receptionId, {
      ...answer,
      answer: 'object',
      remark: '人数与场地不符',
    });
    const held = await office.refused('officer', receptionId, { kind: 'plan.submit' });
    expect(held.reasons).toEqual([
      {
        code: 'plan.objection-open',
        objects: [{ type: 'assignment', id: assignmentId, department: 'meals' }],
      },
    ]);
    await office.act('meals.head', receptionId, { ...answer, answer: 'agree' });
    await office.act('officer', receptionId, { kind: 'plan.submit' });
  });

  it('nobody approves his own submission, and only the one whose turn it is approves', async () => {
    const { receptionId } = await office.register();
    await office.act('officer', receptionId, { kind: 'reception.launch' });
    const sent = await office.act('officer', receptionId, { kind: 'reception.submit' });
    const [approvalId] = sent.ids.approvalId;
    const approve = { kind: 'approval.approve', approvalId } as const;
    expect((await office.refused('officer', receptionId, approve)).code).toBe(
      'approval.own-submission',
    );
    expect((await office.refused('leader', receptionId, approve)).code).toBe(
      'approval.not-your-turn',
    );
  });

  it('an override leaves a 补办 item that closing needs done', async () => {
    const { receptionId } = await office.register({ leadGuest: null });
    await office.act('officer', receptionId, { kind: 'reception.launch' });
    const remedy = {
      what: '补批',
      ownerId: office.actors.officer.userId,
      dueAt: Date.now() + 3_600_000,
    };
    const override = { kind: 'stage.override', stage: 'confirm', reason: '紧急', remedy } as const;
    expect((await office.refused('officer', receptionId, override)).status).toBe(403);
    await office.act('head', receptionId, override);
    expect((await office.door.advanceStage(receptionId, 'confirm')).stage).toBe('plan');
    const { rows } = await office.owner.query(
      `SELECT 1 FROM follow_up WHERE reception_id = $1 AND kind = 'remedial' AND status = 'open'`,
      [receptionId],
    );
    expect(rows).toHaveLength(1);
  });

  it('cancel and postpone go along their routes; resuming moves every time and asks again', async () => {
    const { receptionId } = await office.register();
    const life = new TestLife(office, receptionId);
    await life.toPrepare(planOf(DEPARTMENTS));
    const dues = async (): Promise<number[]> =>
      (
        await office.owner.query<{ due: Date }>(
          `SELECT due FROM task WHERE reception_id = $1 ORDER BY assignment_id, key`,
          [receptionId],
        )
      ).rows.map((r) => r.due.getTime());
    const before = await dues();
    await life.approve(
      await office.act('officer', receptionId, { kind: 'reception.postpone', reason: '航班取消' }),
    );
    expect(await life.stage()).toBe('postponed');
    expect((await office.door.lookReception(receptionId)).dueInMs).toBeNull();
    const DAY = 86_400_000;
    await office.act('officer', receptionId, { kind: 'reception.resume', shift: DAY });
    expect(await dues()).toEqual(before.map((d) => d + DAY));
    expect((await office.door.lookReception(receptionId)).missing).toContain(
      'signature.plan-missing',
    );
    await life.approve(
      await office.act('officer', receptionId, { kind: 'reception.cancel', reason: '来访取消' }),
    );
    expect(await life.stage()).toBe('cancelled');
    expect(Object.keys(await life.assignments())).toEqual([]);
  });

  it('a department added while running signs for itself; the others are not touched', async () => {
    const { receptionId } = await office.register();
    const life = new TestLife(office, receptionId);
    await life.toPrepare(planOf(['cars']));
    const version = async (code: string): Promise<unknown> =>
      (
        await office.owner.query(
          `SELECT package_version, generation, status, xmin::text FROM assignment WHERE reception_id = $1 AND department_code = $2 ORDER BY generation DESC LIMIT 1`,
          [receptionId, code],
        )
      ).rows[0];
    const cars = await version('cars');
    const [assignment] = planOf(['meals']).assignments;
    await office.act('officer', receptionId, {
      kind: 'assignment.add',
      assignment,
      reason: '增加用餐',
    });
    expect(await version('cars')).toEqual(cars);
    const added = (await life.assignments()).meals;
    await office.act('officer', receptionId, {
      kind: 'assignment.withdraw',
      assignmentId: added,
      reason: '不再用餐',
    });
    expect(await version('meals')).toMatchObject({ status: 'withdrawn', generation: 1 });
    await office.act('officer', receptionId, {
      kind: 'assignment.add',
      assignment,
      reason: '恢复用餐',
    });
    expect(await version('meals')).toMatchObject({ status: 'active', generation: 2 });
  });
});
