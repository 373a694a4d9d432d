import type { Contact } from '@app/domain';
import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { ReadScope } from '../scope/read-scope';
import { knownReception, wholeReception } from '../scope/visible.sql';

/** A line of the 通讯录: somebody of this reception on our own side. */
export interface ContactRow {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly dutyPhone: string | null;
  /** officer 经办人, deputy B角, coordinator 总协调, leader, liaison 联络员, head, lead. */
  readonly part: string;
  readonly departmentCode: string | null;
  readonly departmentName: string | null;
  readonly departmentDutyPhone: string | null;
  readonly departmentOrder: number | null;
}

const PARTS = `(VALUES ('officer', r.officer_id, 1), ('deputy', r.deputy_officer_id, 2),
  ('coordinator', r.coordinator_id, 3), ('leader', r.leader_id, 4)) AS v(part, id, rank)`;

/** Our own side: the people the reception names, and who answers for each department in it. */
export async function listContacts(
  sql: Sql,
  scope: ReadScope,
  receptionId: string,
): Promise<ContactRow[]> {
  const p = new Parameters();
  const { rows } = await sql.query<ContactRow>(
    `WITH r AS (SELECT * FROM reception r WHERE r.id = ${p.add(receptionId)}
       AND ${knownReception(p, scope)}),
     parts AS (
       SELECT v.part, v.id, NULL::uuid AS department_id, v.rank FROM r CROSS JOIN LATERAL ${PARTS}
       UNION ALL SELECT 'liaison', l.id::uuid, NULL, 5 FROM r
         CROSS JOIN LATERAL jsonb_array_elements_text(r.liaison_ids) AS l(id)
       UNION ALL SELECT 'head', u.id, u.department_id, 6 FROM r
         JOIN assignment a ON a.reception_id = r.id AND a.status <> 'withdrawn'
         JOIN app_user u ON u.department_id = a.department_id AND u.active
           AND u.role IN ('departmentHead', 'liaison')
       UNION ALL SELECT 'lead', a.lead_id, a.department_id, 7 FROM r
         JOIN assignment a ON a.reception_id = r.id AND a.status <> 'withdrawn')
     SELECT DISTINCT ON (coalesce(d.sort_order, -1), parts.rank, u.name, u.id)
       u.id, u.name, u.title, u.phone, u.duty_phone AS "dutyPhone",
       CASE WHEN parts.part = 'head' AND u.role = 'liaison' THEN 'liaison' ELSE parts.part END AS part,
       d.code AS "departmentCode", d.name_zh AS "departmentName",
       d.duty_phone AS "departmentDutyPhone", d.sort_order AS "departmentOrder"
     FROM parts JOIN app_user u ON u.id = parts.id
     LEFT JOIN department d ON d.id = parts.department_id
     ORDER BY coalesce(d.sort_order, -1), parts.rank, u.name, u.id`,
    p.values,
  );
  return rows;
}

/** The other side's contacts; for the office only. */
export async function listOtherSide(
  sql: Sql,
  scope: ReadScope,
  receptionId: string,
): Promise<Contact[]> {
  if (!scope.isOffice) return [];
  const p = new Parameters();
  const { rows } = await sql.query<{ contacts: Contact[] }>(
    `SELECT r.contacts FROM reception r
      WHERE r.id = ${p.add(receptionId)} AND ${wholeReception(p, scope)}`,
    p.values,
  );
  return rows[0]?.contacts ?? [];
}
