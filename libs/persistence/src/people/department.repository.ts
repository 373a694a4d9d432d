import type { Sql } from '../sql';

export interface DepartmentRow {
  readonly id: string;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly dutyPhone: string | null;
  readonly active: boolean;
  readonly sortOrder: number;
  readonly guestGroups: readonly string[];
  readonly revision: number;
}

/** What an administrator sets; the code stays what it was. */
export type DepartmentValues = Omit<DepartmentRow, 'id' | 'code' | 'revision'>;

const COLUMNS = `id, code, name_zh AS "nameZh", name_en AS "nameEn", duty_phone AS "dutyPhone",
  active, sort_order AS "sortOrder", guest_groups AS "guestGroups", revision`;

/** All departments in the office's order, closed ones too. */
export async function listDepartments(sql: Sql): Promise<DepartmentRow[]> {
  const { rows } = await sql.query<DepartmentRow>(
    `SELECT ${COLUMNS} FROM department ORDER BY sort_order, code`,
  );
  return rows;
}

export async function findDepartment(sql: Sql, id: string): Promise<DepartmentRow | null> {
  const { rows } = await sql.query<DepartmentRow>(
    `SELECT ${COLUMNS} FROM department WHERE id = $1`,
    [id],
  );
  return rows.at(0) ?? null;
}

/** Adds a department at the end of the order, if it has no place; null when the code is taken. */
export async function addDepartment(
  sql: Sql,
  code: string,
  values: Omit<DepartmentValues, 'sortOrder' | 'active'> & { sortOrder?: number },
): Promise<DepartmentRow | null> {
  const { rows } = await sql.query<DepartmentRow>(
    `INSERT INTO department (code, name_zh, name_en, duty_phone, guest_groups, sort_order)
     VALUES ($1, $2, $3, $4, $5,
             COALESCE($6::int, (SELECT COALESCE(max(sort_order), 0) + 10 FROM department)))
     ON CONFLICT (code) DO NOTHING RETURNING ${COLUMNS}`,
    [
      code,
      values.nameZh,
      values.nameEn,
      values.dutyPhone,
      [...values.guestGroups],
      values.sortOrder ?? null,
    ],
  );
  return rows.at(0) ?? null;
}

/** Replaces the values of a department; null when it was changed since `revision`. */
export async function changeDepartment(
  sql: Sql,
  id: string,
  revision: number,
  values: DepartmentValues,
): Promise<DepartmentRow | null> {
  const { rows } = await sql.query<DepartmentRow>(
    `UPDATE department SET name_zh = $3, name_en = $4, duty_phone = $5, active = $6,
            sort_order = $7, guest_groups = $8, revision = revision + 1
     WHERE id = $1 AND revision = $2 RETURNING ${COLUMNS}`,
    [
      id,
      revision,
      values.nameZh,
      values.nameEn,
      values.dutyPhone,
      values.active,
      values.sortOrder,
      [...values.guestGroups],
    ],
  );
  return rows.at(0) ?? null;
}

/** How many active people belong to a department. */
export async function countPeopleOf(sql: Sql, departmentId: string): Promise<number> {
  const { rows } = await sql.query<{ count: string }>(
    `SELECT count(*) FROM app_user WHERE department_id = $1 AND active`,
    [departmentId],
  );
  return Number(rows[0].count);
}
