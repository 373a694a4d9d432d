import { DEFAULT_PACES } from '@app/domain';
import { planOf, TestLife } from '../../support/door/test-life';
import type { TestOffice } from '../../support/door/test-office';
import { openTestOffice } from '../../support/door/test-office';

const SECOND = 1000;
const HURRY = {
  ...DEFAULT_PACES.routine,
  acknowledgeWithin: SECOND,
  headAfter: SECOND,
  officeAfter: 2 * SECOND,
};

describe('deadlines', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await openTestOffice('deadlines', ['cars', 'meals']);
  });
  afterAll(() => office.close());

  const sent = async (): Promise<{ life: TestLife; receptionId: string; assignmentId: string }> => {
    const { receptionId } = await office.register({ pace: HURRY });
    const life = new TestLife(office, receptionId);
    await life.toPlan(planOf(['cars', 'meals'], 3));
    await life.send();
    return { life, receptionId, assignmentId: (await life.assignments()).cars };
  };
  const fired = async (
    receptionId: string,
  ): Promise<{ step: string; due: number; at: number }[]> => {
    const { rows } = await office.owner.query<{ fact: { step: string; due: number; at: number } }>(
      `SELECT f AS fact FROM audit_entry, jsonb_array_elements(body::jsonb->'facts') f
       WHERE chain = $1 AND f->>'type' = 'DeadlinePassed' AND f->'subject'->>'kind' = 'task-acknowledge' ORDER BY seq`,
      [receptionId],
    );
    return rows.map((r) => r.fact);
  };
  /** Lets the process settle as often as its view says there is something due. */
  const conduct = async (receptionId: string, assignmentId: string): Promise<void> => {
    for (;;) {
      const view = await office.door.lookAssignment(receptionId, assignmentId);
      if (view.dueInMs === null || view.dueInMs > 4 * SECOND) return;
      await new Promise((done) => setTimeout(done, view.dueInMs ?? 0));
      await office.door.settleAssignment(receptionId, assignmentId);
    }
  };

  it('climb person, head, office, each once and never early; one message per step and person', async () => {
    const { receptionId, assignmentId } = await sent();
    await conduct(receptionId, assignmentId);
    const facts = await fired(receptionId);
    expect(facts.map((f) => f.step)).toEqual([
      ...Array<string>(3).fill('due'),
      ...Array<string>(3).fill('head'),
      ...Array<string>(3).fill('office'),
    ]);
    expect(facts.every((f) => f.at >= f.due)).toBe(true);
    const { rows } = await office.owner.query<{ kind: string; n: string }>(
      `SELECT kind, count(*) AS n FROM notice WHERE reception_id = $1 AND kind IN ('due', 'escalatedToDepartmentHead', 'escalatedToOfficeHead') GROUP BY 1 ORDER BY 1`,
      [receptionId],
    );
    expect(rows).toEqual([
      { kind: 'due', n: '1' },
      { kind: 'escalatedToDepartmentHead', n: '1' },
      { kind: 'escalatedToOfficeHead', n: '1' },
    ]);
  });

  it('an answer stops the ladder at once', async () => {
    const { receptionId, assignmentId } = await sent();
    const acknowledge = { kind: 'task.acknowledge', assignmentId, taskIds: 'all' } as const;
    await office.act('cars.head', receptionId, acknowledge);
    await conduct(receptionId, assignmentId);
    expect(await fired(receptionId)).toEqual([]);
  });

  it('a late answer does not erase that it was late, though nobody had recorded it', async () => {
    const { receptionId, assignmentId } = await sent();
    const { dueInMs } = await office.door.lookAssignment(receptionId, assignmentId);
    await new Promise((done) => setTimeout(done, (dueInMs ?? 0) + 5));
    const acknowledge = { kind: 'task.acknowledge', assignmentId, taskIds: 'all' } as const;
    await office.act('cars.head', receptionId, acknowledge);
    expect((await fired(receptionId)).map((f) => f.step)).toEqual(['due', 'due', 'due']);
  });

  it('a moved arrival moves every task that hangs on it and asks again; moved back asks nothing', async () => {
    const { receptionId } = await office.register();
    const life = new TestLife(office, receptionId);
    await life.toPlan(planOf(['cars']));
    await life.send();
    const assignmentId = (await life.assignments()).cars;
    await office.act('cars.head', receptionId, {
      kind: 'task.acknowledge',
      assignmentId,
      taskIds: 'all',
    });
    const state = async (): Promise<{ due: Date; status: string }[]> =>
      (
        await office.owner.query<{ due: Date; status: string }>(
          'SELECT due, status FROM task WHERE assignment_id = $1 ORDER BY key',
          [assignmentId],
        )
      ).rows;
    const before = await state();
    const { rows } = await office.owner.query<{ batches: { at: number }[] }>(
      'SELECT batches FROM reception WHERE id = $1',
      [receptionId],
    );
    const shifted = (by: number): never =>
      rows[0].batches.map((b) => ({ ...b, at: b.at + by })) as never;
    await office.act('officer', receptionId, {
      kind: 'reception.edit',
      changes: { batches: shifted(5_400_000) },
    });
    const moved = await state();
    expect(moved.map((t) => t.due.getTime())).toEqual(
      before.map((t) => t.due.getTime() + 5_400_000),
    );
    expect(moved.every((t) => t.status === 'pending')).toBe(true);
    await office.act('officer', receptionId, {
      kind: 'reception.edit',
      changes: { batches: shifted(0) },
    });
    expect(await state()).toEqual(before);
  });

  it('a person urges at most once in fifteen minutes per task', async () => {
    const { life, receptionId, assignmentId } = await sent();
    const [task] = await life.tasks(assignmentId);
    const remind = { kind: 'task.remind', assignmentId, taskId: task.id } as const;
    await office.act('officer', receptionId, remind);
    expect((await office.refused('officer', receptionId, remind)).code).toBe('remind.too-soon');
  });
});
