import type { Sql } from '../../sql';
import { LATE_SIGNATURES } from '../receptions/health-signs.sql';
import { Parameters } from '../scope/parameters';
import type { ReadScope } from '../scope/read-scope';
import { wholeReception } from '../scope/visible.sql';
import { OWED_TASK } from '../scope/owed-task.sql';

/** Somebody to call: who has not read, not acknowledged, or not signed in time. */
export interface CallRow {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly dutyPhone: string | null;
  readonly departmentCode: string | null;
  readonly departmentName: string | null;
  readonly departmentDutyPhone: string | null;
  readonly unread: number;
  readonly unacknowledged: number;
  readonly lateSignatures: number;
  readonly since: Date;
}

/** Whose turn it is in a package: its lead, else the heads of the department. */
const ANSWERS = `LATERAL (SELECT coalesce(a.lead_id, (SELECT u.id FROM app_user u
  WHERE u.department_id = a.department_id AND u.role = 'departmentHead' AND u.active
  ORDER BY u.name, u.id LIMIT 1)) AS id) lead`;

/** The longest waiting first. For those who see the whole reception. */
export async function listCalls(
  sql: Sql,
  scope: ReadScope,
  receptionId: string,
): Promise<CallRow[]> {
  const p = new Parameters();
  const { rows } = await sql.query<CallRow>(
    `WITH r AS (SELECT * FROM reception r WHERE r.id = ${p.add(receptionId)}
       AND ${wholeReception(p, scope)}),
     owed AS (
       SELECT n.user_id AS id, 1 AS unread, 0 AS unacknowledged, 0 AS late, n.created_at AS since
         FROM r JOIN notice n ON n.reception_id = r.id
        WHERE n.read_at IS NULL AND n.status <> 'withdrawn'
       UNION ALL SELECT coalesce(t.doer_id, lead.id), 0, 1, 0, t.sent_at
         FROM r JOIN assignment a ON a.reception_id = r.id AND a.status = 'active'
         JOIN task t ON t.assignment_id = a.id CROSS JOIN ${ANSWERS}
        WHERE r.status = 'open' AND t.acknowledged_hash IS DISTINCT FROM t.content_hash
          AND ${OWED_TASK}
       UNION ALL SELECT lead.id, 0, 0, ${LATE_SIGNATURES}, a.sent_at
         FROM r JOIN assignment a ON a.reception_id = r.id AND a.status = 'active'
         CROSS JOIN ${ANSWERS})
     SELECT u.id, u.name, u.title, u.phone, u.duty_phone AS "dutyPhone",
       d.code AS "departmentCode", d.name_zh AS "departmentName",
       d.duty_phone AS "departmentDutyPhone", sum(owed.unread)::int AS unread,
       sum(owed.unacknowledged)::int AS unacknowledged, sum(owed.late)::int AS "lateSignatures",
       min(owed.since) AS since
     FROM owed JOIN app_user u ON u.id = owed.id LEFT JOIN department d ON d.id = u.department_id
     WHERE owed.unread + owed.unacknowledged + owed.late > 0
     GROUP BY u.id, d.id ORDER BY min(owed.since), u.id`,
    p.values,
  );
  return rows;
}
