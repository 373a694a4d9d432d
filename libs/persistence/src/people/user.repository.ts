import type { Sql } from '../sql';

export interface UserRow {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly dutyPhone: string | null;
  readonly email: string | null;
  readonly role: string;
  readonly departmentId: string | null;
  readonly language: string;
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  readonly revision: number;
}

/** What an administrator sets; the login stays what it was. */
export type UserValues = Omit<UserRow, 'id' | 'login' | 'revision' | 'mustChangePassword'>;

export const USER_COLUMNS = `id, login, name, title, phone, duty_phone AS "dutyPhone", email, role,
  department_id AS "departmentId", language, active,
  must_change_password AS "mustChangePassword", revision`;

export async function findUser(sql: Sql, id: string): Promise<UserRow | null> {
  const { rows } = await sql.query<UserRow>(`SELECT ${USER_COLUMNS} FROM app_user WHERE id = $1`, [
    id,
  ]);
  return rows.at(0) ?? null;
}

/** The people with these logins (lower case), whether active or not. */
export async function findUsersByLogin(sql: Sql, logins: readonly string[]): Promise<UserRow[]> {
  const { rows } = await sql.query<UserRow>(
    `SELECT ${USER_COLUMNS} FROM app_user WHERE login = ANY($1)`,
    [logins],
  );
  return rows;
}

/** In the order in which both statements below name their columns. */
const valuesIn = (v: Omit<UserValues, 'active'>): (string | null)[] => [
  ...[v.name, v.title, v.phone, v.dutyPhone, v.email],
  ...[v.role, v.departmentId, v.language],
];

/** Adds a person with a password hash; null when the login is taken. */
export async function addUser(
  sql: Sql,
  login: string,
  values: Omit<UserValues, 'active'>,
): Promise<UserRow | null> {
  const { rows } = await sql.query<UserRow>(
    `INSERT INTO app_user (login, name, title, phone, duty_phone, email, role, department_id,
                           language)
     VALUES (lower($1), $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (login) DO NOTHING RETURNING ${USER_COLUMNS}`,
    [login, ...valuesIn(values)],
  );
  return rows.at(0) ?? null;
}

/** Replaces the values of a person; null when he was changed since `revision`. */
export async function changeUser(
  sql: Sql,
  id: string,
  revision: number,
  values: UserValues,
): Promise<UserRow | null> {
  const { rows } = await sql.query<UserRow>(
    `UPDATE app_user SET name = $3, title = $4, phone = $5, duty_phone = $6, email = $7, role = $8,
            department_id = $9, language = $10, active = $11, revision = revision + 1
     WHERE id = $1 AND revision = $2 RETURNING ${USER_COLUMNS}`,
    [id, revision, ...valuesIn(values), values.active],
  );
  return rows.at(0) ?? null;
}

/** Active people of a role, but for one. */
export async function countOthersOfRole(sql: Sql, role: string, except: string): Promise<number> {
  const { rows } = await sql.query<{ count: string }>(
    `SELECT count(*) FROM app_user WHERE role = $1 AND active AND id <> $2`,
    [role, except],
  );
  return Number(rows[0].count);
}

/** Which of these ids belong to active people. */
export async function findActiveIds(sql: Sql, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql.query<{ id: string }>(
    `SELECT id FROM app_user WHERE id = ANY($1::uuid[]) AND active`,
    [ids],
  );
  return new Set(rows.map((row) => row.id));
}
