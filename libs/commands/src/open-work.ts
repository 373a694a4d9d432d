import type { Pool } from 'pg';
import type { Wake } from './write/wakes-for';
import { assignmentWake, noticeWake, receptionWake } from './write/wakes-for';

interface OpenRow {
  readonly kind: 'reception' | 'assignment' | 'notice';
  readonly id: string;
  readonly receptionId: string;
  readonly departmentCode: string;
  readonly generation: number;
}

const RECEPTIONS = `SELECT 'reception' AS kind, r.id, r.id AS "receptionId", '' AS "departmentCode", 0 AS generation
  FROM reception r`;
const ASSIGNMENTS = `SELECT 'assignment', a.id, a.reception_id, a.department_code, a.generation
  FROM assignment a JOIN reception r ON r.id = a.reception_id`;
const NOTICES = `SELECT 'notice', n.id, n.reception_id, '', 0 FROM notice n`;

/** Everything that should have a running workflow. */
const OPEN = `${RECEPTIONS} WHERE r.status IN ('open', 'postponed')
  UNION ALL ${ASSIGNMENTS} WHERE a.status = 'active' AND r.status IN ('open', 'postponed')
  UNION ALL ${NOTICES} WHERE n.status = 'pending'`;

/** What is late by more than $1 ms, as Postgres tells it: no list of workflows is needed. */
const LATE = `${RECEPTIONS} WHERE r.status = 'open'
    AND (r.next_due < clock_timestamp() - $1 * interval '1 ms' OR r.gate_open)
  UNION ALL ${ASSIGNMENTS} WHERE a.status = 'active' AND r.status = 'open'
    AND (a.next_due < clock_timestamp() - $1 * interval '1 ms'
      OR (a.announced_at IS NULL AND a.sent_at < clock_timestamp() - $1 * interval '1 ms'))
  UNION ALL ${NOTICES} WHERE n.status = 'pending'
    AND greatest(n.created_at, n.hold_until, n.resent_at) < clock_timestamp() - ($1 + 60000) * interval '1 ms'`;

function wakeOf(row: OpenRow): Wake {
  switch (row.kind) {
    case 'reception':
      return receptionWake(row.id);
    case 'assignment':
      return assignmentWake(row);
    case 'notice':
      return noticeWake(row.id);
  }
}

async function insert(pool: Pool, wakes: readonly Wake[]): Promise<number> {
  if (wakes.length === 0) return 0;
  // One that waits already is enough: while Temporal is away, rounds must not pile up.
  const { rowCount } = await pool.query(
    `INSERT INTO wake (kind, workflow_id, reception_id, assignment_id, notice_id)
     SELECT x.kind, x."workflowId", x."receptionId", x."assignmentId", x."noticeId"
     FROM jsonb_to_recordset($1::jsonb) AS x(kind text, "workflowId" text, "receptionId" uuid, "assignmentId" uuid, "noticeId" uuid)
     WHERE NOT EXISTS (SELECT 1 FROM wake w WHERE w.workflow_id = x."workflowId")`,
    [JSON.stringify(wakes)],
  );
  return rowCount ?? 0;
}

/** What libs/commands knows of open work; plain SQL, Temporal is not asked. */
export class OpenWork {
  constructor(private readonly pool: Pool) {}

  /** Everything that should have a running workflow. */
  async listOpen(): Promise<Wake[]> {
    const { rows } = await this.pool.query<OpenRow>(OPEN);
    return rows.map(wakeOf);
  }

  /** Wakes those of these that have no wake waiting; answers how many. */
  async wake(work: readonly Wake[]): Promise<number> {
    return insert(this.pool, work);
  }

  /** Wakes everything open, as after a start or a restore; answers how many. */
  async wakeAll(): Promise<number> {
    return insert(this.pool, await this.listOpen());
  }

  /** What is late by more than `graceMs` milliseconds. */
  async listLate(graceMs: number): Promise<Wake[]> {
    const { rows } = await this.pool.query<OpenRow>(LATE, [graceMs]);
    return rows.map(wakeOf);
  }
}
