import { randomUUID } from 'node:crypto';
import { loadNotice, RefusedError } from '@app/commands';
import { findUserSettings, storeUserSettings } from '@app/persistence';
import { planOf, TestLife } from '../../support/door/test-life';
import type { TestOffice } from '../../support/door/test-office';
import { meta, openTestOffice } from '../../support/door/test-office';

const DEPARTMENTS = ['cars', 'meals', 'rooms', 'guards'];

describe('the door', () => {
  let office: TestOffice;
  let life: TestLife;
  let receptionId: string;
  beforeAll(async () => {
    office = await openTestOffice('door', DEPARTMENTS);
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    ({ receptionId } = await office.register());
    life = new TestLife(office, receptionId);
    await life.toPlan(planOf(DEPARTMENTS));
    await life.send();
    await office.owner.query('DELETE FROM wake');
  });

  const count = async (sql: string, ...values: unknown[]): Promise<number> =>
    Number(
      (await office.owner.query<{ n: string }>(`SELECT count(*) AS n ${sql}`, values)).rows[0].n,
    );

  it('takes three statements for a sign-off between one BEGIN and one COMMIT', async () => {
    const assignmentId = (await life.assignments()).cars;
    const texts: string[] = [];
    const client = await office.pool.connect();
    const proto = Object.getPrototypeOf(client) as { query: (...args: unknown[]) => unknown };
    client.release();
    const original = proto.query;
    proto.query = function (this: unknown, ...args: unknown[]): unknown {
      const [first] = args;
      texts.push(typeof first === 'string' ? first : (first as { text: string }).text);
      return original.apply(this, args);
    };
    try {
      await office.act('cars.head', receptionId, {
        kind: 'assignment.sign',
        assignmentId,
        scope: 'plan',
        answer: 'agree',
      });
    } finally {
      proto.query = original;
    }
    expect(texts[0]).toBe('BEGIN');
    expect(texts.at(-1)).toBe('COMMIT');
    expect(texts.slice(1, -1)).toHaveLength(3);
  });

  it('gives the same answer to the same key fifty times at once, with one effect', async () => {
    const assignmentId = (await life.assignments()).cars;
    const key = meta();
    const command = { kind: 'task.acknowledge', assignmentId, taskIds: 'all' } as const;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        office.door.execute(office.actors['cars.head'], { receptionId }, command, key),
      ),
    );
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
    expect(await count(`FROM audit_entry WHERE idempotency_key = $1`, key.idempotencyKey)).toBe(1);
    const other = { ...key, bodyHash: 'another' };
    await expect(
      office.door.execute(office.actors['cars.head'], { receptionId }, command, other),
    ).rejects.toMatchObject({ refusal: { status: 422, code: 'idempotency-key.body-differs' } });
  });

  it('repeats a refusal under the same key, and records it once', async () => {
    const key = meta(randomUUID());
    const advance = { kind: 'stage.advance', from: 'plan' } as const;
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() =>
        office.door.execute(office.actors.officer, { receptionId }, advance, key),
      ),
    );
    const refusals = tries.map((t) =>
      t.status === 'rejected' ? (t.reason as RefusedError).refusal : null,
    );
    expect(refusals[0]?.code).toBe('gate.closed');
    expect(refusals[1]).toEqual(refusals[0]);
    expect(await count(`FROM audit_entry WHERE idempotency_key = $1`, key.idempotencyKey)).toBe(1);
  });

  it('an acknowledgement that changes no wait wakes nobody', async () => {
    const assignmentId = (await life.assignments()).cars;
    const [task] = await life.tasks(assignmentId);
    await office.act('cars.head', receptionId, {
      kind: 'task.acknowledge',
      assignmentId,
      taskIds: [task.id],
    });
    expect(await count(`FROM wake WHERE kind <> 'notice'`)).toBe(0);
  });

  it('wakes the reception exactly when the last of concurrent sign-offs opens the gate', async () => {
    await Promise.all(DEPARTMENTS.map((d) => life.sign(d, 'plan')));
    const submitted = await office.act('officer', receptionId, { kind: 'plan.submit' });
    await life.approve(submitted);
    expect(await count(`FROM wake WHERE kind = 'reception'`)).toBeGreaterThan(0);
    const view = await office.door.lookReception(receptionId);
    expect(view.gateOpen).toBe(true);
  });

  it('opens the prepare gate for exactly one of concurrent ready signatures', async () => {
    await Promise.all(DEPARTMENTS.map((d) => life.sign(d, 'plan')));
    await life.approve(await office.act('officer', receptionId, { kind: 'plan.submit' }));
    await office.door.advanceStage(receptionId, 'plan');
    await office.act('officer', receptionId, {
      kind: 'reception.edit',
      changes: { autoAdvance: ['confirm', 'plan', 'prepare', 'execute', 'summarize'] },
    });
    for (const d of DEPARTMENTS) await life.work(d, 'prepare');
    await office.owner.query('DELETE FROM wake');
    await Promise.all(DEPARTMENTS.map((d) => life.sign(d, 'ready')));
    expect(await count(`FROM wake WHERE kind = 'reception'`)).toBe(1);
  });

  it("another department's package is not found, whoever asks", async () => {
    const assignmentId = (await life.assignments()).meals;
    const refusal = await office.refused('cars.head', receptionId, {
      kind: 'task.acknowledge',
      assignmentId,
      taskIds: 'all',
    });
    expect(refusal).toMatchObject({ status: 404, code: 'object.not-found' });
  });

  it('undoes an act within ten seconds, and keeps both in the record', async () => {
    const assignmentId = (await life.assignments()).cars;
    const acknowledged = await office.act('cars.head', receptionId, {
      kind: 'task.acknowledge',
      assignmentId,
      taskIds: 'all',
    });
    const undo = { kind: 'act.undo', assignmentId, actId: acknowledged.actId } as const;
    expect((await office.refused('cars.liaison', receptionId, undo)).code).toBe('undo.not-yours');
    await office.act('cars.head', receptionId, undo);
    expect(
      await count(`FROM task WHERE assignment_id = $1 AND status = 'pending'`, assignmentId),
    ).toBe(2);
    expect(
      await count(
        `FROM audit_entry WHERE chain = $1 AND command IN ('task.acknowledge', 'act.undo')`,
        receptionId,
      ),
    ).toBe(3);
  });

  it('refuses a repeated 文号 of the same unit and names the reception', async () => {
    const first = await office.register({
      sendingUnit: '来访厅',
      letterNumber: '来函〔2026〕12号',
      sourceKind: 'letter',
    });
    const repeat = office.register({
      sendingUnit: '来访厅',
      letterNumber: '来函[2026] 12号',
      sourceKind: 'letter',
    });
    await expect(repeat).rejects.toMatchObject({
      refusal: {
        status: 409,
        code: 'letter.duplicate',
        reasons: [{ objects: [{ type: 'reception', id: first.receptionId, label: first.code }] }],
      },
    });
  });

  it('records on behalf, names who spoke and who recorded, and lets the person dispute it', async () => {
    const assignmentId = (await life.assignments()).cars;
    const signed = await office.act('officer', receptionId, {
      kind: 'assignment.sign',
      assignmentId,
      scope: 'plan',
      answer: 'agree',
      onBehalf: { personId: office.actors['cars.head'].userId, means: 'phone' },
    });
    const [signatureId] = signed.ids.signatureId;
    const { rows } = await office.owner.query(
      'SELECT by, recorded_by FROM signature WHERE id = $1',
      [signatureId],
    );
    expect(rows[0]).toEqual({
      by: office.actors['cars.head'].userId,
      recorded_by: office.actors.officer.userId,
    });
    expect(
      await count(
        `FROM notice WHERE kind = 'recordedOnBehalf' AND user_id = $1`,
        office.actors['cars.head'].userId,
      ),
    ).toBe(1);
    await office.act('cars.head', receptionId, {
      kind: 'act.dispute',
      assignmentId,
      signatureId,
      reason: '没有说过',
    });
    expect(await count(`FROM signature WHERE id = $1 AND disputed`, signatureId)).toBe(1);
  });

  it('a substitute acts for the absent person, and the act says so', async () => {
    const assignmentId = (await life.assignments()).cars;
    const substitute = { ...office.actors['cars.other'], standsFor: [office.actors['cars.head']] };
    await office.door.execute(
      substitute,
      { receptionId },
      { kind: 'assignment.sign', assignmentId, scope: 'plan', answer: 'agree' },
      meta(),
    );
    const { rows } = await office.owner.query(
      'SELECT by, for_user_id FROM signature WHERE assignment_id = $1',
      [assignmentId],
    );
    expect(rows[0]).toEqual({
      by: office.actors['cars.other'].userId,
      for_user_id: office.actors['cars.head'].userId,
    });
  });

  it('of a 工作秘密 reception only its number leaves the product, by e-mail to who wants it', async () => {
    const { receptionId: secret, code } = await office.register({ secrecy: 'work-secret' });
    const other = new TestLife(office, secret);
    await other.toPlan(planOf(['cars']));
    await other.send();
    const { rows } = await office.owner.query<{ id: string }>(
      `SELECT id FROM notice WHERE reception_id = $1 AND kind = 'packageSent'`,
      [secret],
    );
    const notice = await loadNotice(office.pool, rows[0].id);
    expect(notice).toMatchObject({ receptionTitle: code, entries: [] });
    expect(notice?.email).toMatch(/@/);

    expect(notice?.declined).toEqual([]);
    const userId = notice?.userId ?? '';
    const wanted = await findUserSettings(office.pool, userId);
    await storeUserSettings(office.pool, userId, { ...wanted, email: false });
    expect(await loadNotice(office.pool, rows[0].id)).toMatchObject({ declined: ['email'] });
  });

  it('a package of forty tasks is one message to each who leads it', async () => {
    const { receptionId: large } = await office.register();
    const other = new TestLife(office, large);
    await other.toPlan(planOf(['cars'], 40));
    await other.send();
    expect(await count(`FROM notice WHERE reception_id = $1 AND kind = 'packageSent'`, large)).toBe(
      1,
    );
  });
});
