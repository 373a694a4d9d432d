import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { ReadScope } from '../scope/read-scope';
import { knownReception } from '../scope/visible.sql';
import { readableTask, TASK_FROM } from '../tasks/task-row.sql';

export interface FoundReception {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly stage: string;
  readonly status: string;
}

export interface FoundTask {
  readonly id: string;
  readonly what: string;
  readonly departmentName: string;
  readonly receptionId: string;
  readonly receptionTitle: string;
}

export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly departmentName: string | null;
}

/** What is looked for and how many rows of each kind are wanted. */
export interface SearchFor {
  readonly text: string;
  readonly limit: number;
}

/** A pattern that finds the text anywhere; what means something to LIKE is taken as it is. */
function anywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** Receptions he may know of, by code, title, unit or lead guest; the latest first. */
export async function searchReceptions(
  sql: Sql,
  scope: ReadScope,
  { text, limit }: SearchFor,
): Promise<FoundReception[]> {
  const p = new Parameters();
  const pattern = p.add(anywhere(text));
  const fields = ['r.code', 'r.title', 'r.sending_unit', 'r.lead_guest'];
  const { rows } = await sql.query<FoundReception>(
    `SELECT r.id, r.code, r.title, r.stage, r.status FROM reception r
     WHERE (${fields.map((field) => `${field} ILIKE ${pattern}`).join(' OR ')})
       AND ${knownReception(p, scope)}
     ORDER BY r.created_at DESC, r.id LIMIT ${p.add(limit)}`,
    p.values,
  );
  return rows;
}

/** Tasks he may read, by what is to be done or where; those still open first. */
export async function searchTasks(
  sql: Sql,
  scope: ReadScope,
  { text, limit }: SearchFor,
): Promise<FoundTask[]> {
  const p = new Parameters();
  const pattern = p.add(anywhere(text));
  const { rows } = await sql.query<FoundTask>(
    `SELECT t.id, t.what, d.name_zh AS "departmentName",
            r.id AS "receptionId", r.title AS "receptionTitle" ${TASK_FROM}
     WHERE (t.what ILIKE ${pattern} OR t.place ILIKE ${pattern})
       AND t.status <> 'withdrawn' AND ${readableTask(p, scope)}
     ORDER BY t.status = 'done', t.due NULLS LAST, t.id LIMIT ${p.add(limit)}`,
    p.values,
  );
  return rows;
}

/** Active colleagues by name, post or department; without numbers, as in the directory. */
export async function searchPeople(sql: Sql, { text, limit }: SearchFor): Promise<FoundPerson[]> {
  const { rows } = await sql.query<FoundPerson>(
    `SELECT u.id, u.name, u.title, d.name_zh AS "departmentName"
     FROM app_user u LEFT JOIN department d ON d.id = u.department_id
     WHERE u.active
       AND (u.name ILIKE $1 OR u.title ILIKE $1 OR d.name_zh ILIKE $1 OR d.name_en ILIKE $1)
     ORDER BY u.name NOT ILIKE $1, u.name, u.id LIMIT $2`,
    [anywhere(text), limit],
  );
  return rows;
}
