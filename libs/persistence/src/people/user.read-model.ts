import type { Sql } from '../sql';
import { USER_COLUMNS, type UserRow } from './user.repository';

export interface UserFilter {
  readonly search?: string;
  readonly role?: string;
  readonly departmentId?: string;
  readonly active?: boolean;
  /** Login of the last row before this page. */
  readonly after: string | null;
  readonly limit: number;
}

/** People in the order of their logins, a page at a time. */
export async function listUsers(sql: Sql, filter: UserFilter): Promise<UserRow[]> {
  const { rows } = await sql.query<UserRow>(
    `SELECT ${USER_COLUMNS} FROM app_user
     WHERE ($1::text IS NULL OR position(lower($1) IN lower(name)) > 0
            OR position(lower($1) IN login) > 0)
       AND ($2::text IS NULL OR role = $2) AND ($3::uuid IS NULL OR department_id = $3)
       AND ($4::boolean IS NULL OR active = $4) AND ($5::text IS NULL OR login > $5)
     ORDER BY login LIMIT $6`,
    [
      filter.search ?? null,
      filter.role ?? null,
      filter.departmentId ?? null,
      filter.active ?? null,
      filter.after,
      filter.limit,
    ],
  );
  return rows;
}

export interface DirectoryRow {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly role: string;
  readonly departmentId: string | null;
}

/** Active colleagues, for choosing a person: no numbers, no addresses. */
export async function listDirectory(
  sql: Sql,
  filter: { search?: string; departmentId?: string },
): Promise<DirectoryRow[]> {
  const { rows } = await sql.query<DirectoryRow>(
    `SELECT id, name, title, role, department_id AS "departmentId" FROM app_user
     WHERE active AND ($1::text IS NULL OR position(lower($1) IN lower(name)) > 0)
       AND ($2::uuid IS NULL OR department_id = $2)
     ORDER BY name, id LIMIT 1000`,
    [filter.search ?? null, filter.departmentId ?? null],
  );
  return rows;
}
