import type { PlanDocument, PlanTask } from '@app/domain';
import type { Receipt } from '@app/commands';
import type { TestOffice } from './test-office';

/** A plan with one item and `tasks` tasks for each department, half of them to prepare. */
export function planOf(departments: readonly string[], tasks = 2): PlanDocument {
  const task = (n: number): PlanTask => ({
    key: `t${n}`,
    item: 'meeting',
    what: `任务 ${n}`,
    phase: n % 2 === 0 ? 'prepare' : 'execute',
    due: { anchor: 'item:meeting', edge: 'start', offset: `-PT${60 + n}M` },
  });
  return {
    schema: 1,
    items: [
      {
        key: 'meeting',
        kind: 'meeting',
        title: '会谈',
        start: { anchor: 'arrival', offset: 'PT2H' },
        end: { anchor: 'arrival', offset: 'PT4H' },
      },
    ],
    assignments: departments.map((department) => ({
      department,
      tasks: Array.from({ length: tasks }, (_, n) => task(n)),
    })),
  };
}

/** Plays a reception forward, with the process's steps made through the door. */
export class TestLife {
  constructor(
    readonly office: TestOffice,
    readonly receptionId: string,
  ) {}

  /** All stations of the route agree. */
  async approve(submitted: Receipt): Promise<Receipt> {
    const [approvalId] = submitted.ids.approvalId;
    await this.office.act('head', this.receptionId, { kind: 'approval.approve', approvalId });
    return this.office.act('leader', this.receptionId, { kind: 'approval.approve', approvalId });
  }

  /** Launched, approved to receive, in stage plan. */
  async toPlan(document: PlanDocument): Promise<void> {
    const { office, receptionId } = this;
    await office.act('officer', receptionId, { kind: 'reception.launch' });
    await office.act('officer', receptionId, { kind: 'plan.save', document, expectedRevision: 0 });
    await this.approve(await office.act('officer', receptionId, { kind: 'reception.submit' }));
    await office.door.advanceStage(receptionId, 'confirm');
  }

  async send(): Promise<Receipt> {
    return this.office.act('officer', this.receptionId, { kind: 'plan.send' });
  }

  /** Active assignments by department code. */
  async assignments(): Promise<Readonly<Record<string, string>>> {
    const { rows } = await this.office.owner.query<{ id: string; department_code: string }>(
      `SELECT id, department_code FROM assignment WHERE reception_id = $1 AND status = 'active'`,
      [this.receptionId],
    );
    return Object.fromEntries(rows.map((r) => [r.department_code, r.id]));
  }

  async tasks(
    assignmentId: string,
  ): Promise<readonly { id: string; key: string; phase: string }[]> {
    const { rows } = await this.office.owner.query<{ id: string; key: string; phase: string }>(
      `SELECT id, key, phase FROM task WHERE assignment_id = $1 AND status <> 'withdrawn' ORDER BY key`,
      [assignmentId],
    );
    return rows;
  }

  async sign(department: string, scope: 'plan' | 'ready' | 'done'): Promise<Receipt> {
    const assignmentId = (await this.assignments())[department];
    const sign = { kind: 'assignment.sign', assignmentId, scope, answer: 'agree' } as const;
    return this.office.act(`${department}.head`, this.receptionId, sign);
  }

  /** Everybody agrees; the plan is approved; the stage is prepare. */
  async toPrepare(document: PlanDocument): Promise<void> {
    await this.toPlan(document);
    await this.send();
    for (const department of Object.keys(await this.assignments()))
      await this.sign(department, 'plan');
    await this.approve(await this.office.act('officer', this.receptionId, { kind: 'plan.submit' }));
    await this.office.door.advanceStage(this.receptionId, 'plan');
  }

  /** The member takes all tasks of a department and does those of one phase. */
  async work(department: string, phase: 'prepare' | 'execute'): Promise<void> {
    const assignmentId = (await this.assignments())[department];
    const tasks = await this.tasks(assignmentId);
    const doerId = this.office.actors[`${department}.member`].userId;
    const all = tasks.map((t) => t.id);
    if (phase === 'prepare') {
      await this.office.act(`${department}.head`, this.receptionId, {
        kind: 'task.assign',
        assignmentId,
        taskIds: all,
        doerId,
      });
      await this.office.act(`${department}.member`, this.receptionId, {
        kind: 'task.acknowledge',
        assignmentId,
        taskIds: all,
      });
    }
    const mine = tasks.filter((t) => t.phase === phase).map((t) => t.id);
    if (mine.length === 0) return;
    const done = { assignmentId, taskIds: mine };
    await this.office.act(`${department}.member`, this.receptionId, {
      kind: 'task.finish',
      ...done,
    });
    await this.office.act(`${department}.head`, this.receptionId, { kind: 'task.check', ...done });
  }

  async stage(): Promise<string> {
    const { rows } = await this.office.owner.query<{ stage: string; status: string }>(
      'SELECT stage, status FROM reception WHERE id = $1',
      [this.receptionId],
    );
    return rows[0].status === 'open' ? rows[0].stage : rows[0].status;
  }
}
