import { randomUUID } from 'node:crypto';
import type { Role } from '@app/domain';
import argon2 from 'argon2';
import type { TestApi } from './test-api';

export const PASSWORD = 'a right long password';
let hashed: Promise<string> | undefined;

export interface Person {
  readonly id: string;
  readonly login: string;
}

/** Puts a person with the test password into the database. */
export async function addPerson(
  { owner }: TestApi,
  role: Role,
  more: { departmentId?: string; mustChange?: boolean; name?: string } = {},
): Promise<Person> {
  hashed ??= argon2.hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const login = `${role.toLowerCase()}-${randomUUID().slice(0, 8)}`;
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO app_user (login, password_hash, must_change_password, name, role, department_id)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [login, await hashed, more.mustChange ?? false, more.name ?? login, role, more.departmentId],
  );
  return { id: rows[0].id, login };
}

/** Puts a department into the database. */
export async function addDepartment({ owner }: TestApi, code: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO department (code, name_zh, name_en) VALUES ($1, $1, $1) RETURNING id`,
    [code],
  );
  return rows[0].id;
}

/** The office's row, where a migrated database has none yet. */
export async function addOffice({ owner }: TestApi): Promise<void> {
  await owner.query(
    `INSERT INTO office (id, name) VALUES ('office', '接待办') ON CONFLICT DO NOTHING`,
  );
}
