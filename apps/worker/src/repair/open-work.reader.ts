import {
  assignmentWorkflowId,
  noticeWorkflowId,
  receptionWorkflowId,
} from '@app/contracts/workflow';
import type { Pool } from 'pg';
import type { OpenWork, OpenWorkReader } from './open-work';

interface Row {
  receptionId: string;
  assignmentId: string | null;
  departmentCode: string | null;
  generation: number | null;
  noticeId: string | null;
}

const RECEPTIONS = `SELECT r.id AS "receptionId", null::uuid AS "assignmentId",
    null AS "departmentCode", null::integer AS generation, null::uuid AS "noticeId"
  FROM reception r`;
const ASSIGNMENTS = `SELECT a.reception_id, a.id, a.department_code, a.generation, null::uuid
  FROM assignment a JOIN reception r ON r.id = a.reception_id`;
const NOTICES = `SELECT n.reception_id, null::uuid, null, null::integer, n.id FROM notice n`;

const OPEN = `${RECEPTIONS} WHERE r.status IN ('open', 'postponed')
  UNION ALL ${ASSIGNMENTS} WHERE a.status = 'active' AND r.status IN ('open', 'postponed')
  UNION ALL ${NOTICES} WHERE n.status = 'pending'`;

// Notices are not here: one that waits for a mail server is not late, it is being tried.
const LATE = `${RECEPTIONS} WHERE r.status = 'open'
      AND (r.gate_open OR r.next_due < clock_timestamp() - $1 * interval '1 millisecond')
  UNION ALL ${ASSIGNMENTS} WHERE a.status = 'active' AND r.status = 'open'
      AND a.next_due < clock_timestamp() - $1 * interval '1 millisecond'`;

const WAKE = `INSERT INTO wake (kind, workflow_id, reception_id, assignment_id, notice_id)
  SELECT * FROM unnest($1::text[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[]) AS w
    (kind, workflow_id, reception_id, assignment_id, notice_id)
  WHERE NOT EXISTS (SELECT 1 FROM wake old WHERE old.workflow_id = w.workflow_id)`;

/** Reads open work by plain SQL on the primary. */
export function createOpenWorkReader(pool: Pool): OpenWorkReader {
  return {
    async listOpen() {
      return (await pool.query<Row>(OPEN)).rows.map(workOf);
    },
    async listLate(graceMs) {
      return (await pool.query<Row>(LATE, [graceMs])).rows.map(workOf);
    },
    async wake(work) {
      if (work.length === 0) return 0;
      const { rowCount } = await pool.query(WAKE, [
        work.map(({ kind }) => kind),
        work.map(({ workflowId }) => workflowId),
        work.map(({ receptionId }) => receptionId),
        work.map(({ assignmentId }) => assignmentId),
        work.map(({ noticeId }) => noticeId),
      ]);
      return rowCount ?? 0;
    },
  };
}

function workOf({ departmentCode, generation, ...ids }: Row): OpenWork {
  const { receptionId, assignmentId, noticeId } = ids;
  if (noticeId !== null) return { ...ids, kind: 'notice', workflowId: noticeWorkflowId(noticeId) };
  if (assignmentId === null || departmentCode === null || generation === null) {
    return { ...ids, kind: 'reception', workflowId: receptionWorkflowId(receptionId) };
  }
  const workflowId = assignmentWorkflowId(receptionId, departmentCode, generation);
  return { ...ids, kind: 'assignment', workflowId };
}
