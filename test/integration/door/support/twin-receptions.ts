import type { PersonCommand, PlanDocument, PlanEdit, PlanTask } from '@app/domain';
import { RefusedError } from '@app/commands';
import { TestLife } from '../../../support/door/test-life';
import type { TestOffice } from '../../../support/door/test-office';
import { completeFacts } from '../../../support/door/test-office';

export const DEPARTMENTS = ['cars', 'meals', 'rooms'] as const;
const ITEMS = ['talk', 'lunch', 'visit', 'signing'] as const;

const taskOf = (department: string, n: number): PlanTask => ({
  key: `t${n}`,
  item: ITEMS[n % ITEMS.length],
  what: `任务 ${n}`,
  phase: n % 3 === 0 ? 'prepare' : 'execute',
  due: { anchor: `item:${ITEMS[n % ITEMS.length]}`, edge: 'start', offset: `-PT${20 + 7 * n}M` },
  ...(department === 'cars' && n === 1 ? { handover: { to: 'meals', task: 't1' } } : {}),
  ...(n === 2 ? { repeat: { every: 'PT20M', item: 'lunch' } } : {}),
});

/** Four items in a row, three departments with tasks at each, a hand-over, prompts. */
export const planOfTwins = (): PlanDocument => ({
  schema: 1,
  items: ITEMS.map((key, i) => ({
    ...{ key, kind: key === 'lunch' ? 'meal' : 'meeting', title: key, place: 'hall' },
    start: { anchor: 'arrival', offset: `PT${3 + 2 * i}H` },
    end: { anchor: `item:${key}`, offset: 'PT80M' },
  })),
  assignments: DEPARTMENTS.map((department) => ({
    department,
    tasks: Array.from({ length: 6 }, (_, n) => taskOf(department, n)),
  })),
});

/** Numbers that a seed decides. */
export function draws(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Some change, possible or not. */
export function someEdit(draw: (below: number) => number, office: TestOffice, n: number): PlanEdit {
  const item = ITEMS[draw(ITEMS.length)];
  const department = DEPARTMENTS[draw(DEPARTMENTS.length)];
  const task = `t${draw(6)}`;
  const by = `${draw(2) ? '-' : ''}PT${5 + draw(80)}M`;
  const due = { anchor: `item:${item}`, offset: `-PT${draw(50)}M` };
  const userId = (who: string): string => office.actors[who].userId;
  const edits: readonly PlanEdit[] = [
    { op: 'move-item', item, by },
    { op: 'move-item', item, by, ripple: 'none' },
    { op: 'shift-from', from: item, by },
    { op: 'change-place', item, place: `hall ${draw(3)}` },
    { op: 'add-task', department, task: { key: `n${n}`, what: 'more', phase: 'execute', due } },
    { op: 'remove-task', department, task },
    { op: 'change-task', department, task, change: { due } },
    { op: 'change-task', department, task, change: { doerId: userId(`${department}.other`) } },
    { op: 'change-head-count', headCount: 5 + draw(9) },
    {
      op: 'replace-person',
      from: userId(`${department}.member`),
      to: userId(`${department}.head`),
    },
    { op: 'remove-department', department },
  ];
  return edits[draw(edits.length)];
}

/** One reception of two that are led alike, with what can be read of it without ids and the clock. */
export class Twin {
  private constructor(
    readonly office: TestOffice,
    readonly id: string,
  ) {}

  static async open(office: TestOffice, now: number): Promise<Twin> {
    const { batches } = completeFacts(office.actors, now);
    const { receptionId } = await office.register({ batches });
    await new TestLife(office, receptionId).toPrepare(planOfTwins());
    return new Twin(office, receptionId);
  }

  /** The code of a refusal, or what was left behind. */
  async act(who: string, command: PersonCommand): Promise<string> {
    try {
      return (await this.office.act(who, this.id, command)).facts.join(' ');
    } catch (error) {
      if (error instanceof RefusedError) return error.refusal.code;
      throw error;
    }
  }

  async packageOf(department: string): Promise<string | undefined> {
    return (await new TestLife(this.office, this.id).assignments())[department];
  }

  /** The proposal made last. */
  async last(): Promise<{ number: number; hash: string; status: string; weight: string }> {
    const { rows } = await this.office.owner.query<{
      number: number;
      hash: string;
      status: string;
      weight: string;
    }>(
      `SELECT number, preview_hash AS hash, status, preview->>'weight' AS weight
         FROM amendment WHERE reception_id = $1 ORDER BY number DESC LIMIT 1`,
      [this.id],
    );
    return rows[0];
  }

  /** Nothing is known beforehand: everything is computed when it is approved. */
  async forget(): Promise<void> {
    await this.office.owner.query(
      'UPDATE amendment SET prepared = NULL, draft = NULL WHERE reception_id = $1',
      [this.id],
    );
  }

  /** Rows by what they are called. */
  async dump(): Promise<Readonly<Record<string, unknown>>> {
    const read = async (sql: string): Promise<unknown> =>
      (await this.office.owner.query(sql, [this.id])).rows;
    return {
      tasks:
        await read(`SELECT a.department_code, a.generation, t.key, t.what, t.place, t.phase, t.status,
          t.due, t.opens_at, t.estimate, t.doer_id, t.content_hash, t.acknowledged_hash, t.done_hash,
          t.ack_fired, t.due_fired, t.due_expression, t.item_key, t.acknowledged_content, t.reason,
          t.acknowledge_by IS NULL AS unasked
        FROM task t JOIN assignment a ON a.id = t.assignment_id
        WHERE t.reception_id = $1 ORDER BY 1, 2, 3`),
      packages:
        await read(`SELECT department_code, generation, status, lead_id, package_version, package_hash,
          counts, oldest_due, next_due IS NULL AS quiet
        FROM assignment WHERE reception_id = $1 ORDER BY 1, 2`),
      items: await read(`SELECT key, position, title, place, start_at, end_at, status
        FROM itinerary_item WHERE reception_id = $1 ORDER BY 1`),
      signatures: await read(`SELECT a.department_code, s.scope, s.status, count(*)::int
        FROM signature s JOIN assignment a ON a.id = s.assignment_id
        WHERE s.reception_id = $1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`),
      handovers: await read(`SELECT t.key, h.to_department, h.status, h.phase, h.content_hash
        FROM handover h JOIN task t ON t.id = h.task_id WHERE h.reception_id = $1 ORDER BY 1, 2`),
      versions:
        await read(`SELECT number, document, hash, change_note, size, anchors->'batches' AS batches
        FROM plan_version WHERE reception_id = $1 ORDER BY 1`),
      drafts: await read(`SELECT d.document, v.revision, v.document AS kept FROM plan_draft d
        JOIN plan_draft_revision v ON v.reception_id = d.reception_id WHERE d.reception_id = $1 ORDER BY 2`),
      proposals: await read(`SELECT number, status, preview_hash, published_version, urgent
        FROM amendment WHERE reception_id = $1 ORDER BY 1`),
      reception:
        await read(`SELECT plan_version, last_plan_version, draft_revision, facts_revision, revision,
          head_count, blocking_findings, gate_open, next_due IS NULL AS quiet FROM reception WHERE id = $1`),
      notices: await read(`SELECT user_id, kind, jsonb_array_length(refs) AS about, count(*)::int
        FROM notice WHERE reception_id = $1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`),
      wakes: await read(`SELECT w.kind, a.department_code, count(*)::int FROM wake w
        LEFT JOIN assignment a ON a.id = w.assignment_id
        WHERE w.reception_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`),
    };
  }
}
