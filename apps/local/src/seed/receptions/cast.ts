import type { Pool } from 'pg';
import type { Actor, Role } from '@app/domain';

/** The people of the demo, by log-in. */
export type Cast = ReadonlyMap<string, Actor>;

export async function loadCast(pool: Pool): Promise<Cast> {
  const { rows } = await pool.query<{
    login: string;
    id: string;
    role: Role;
    department_id: string | null;
  }>('select login, id, role, department_id from app_user where active');
  return new Map(
    rows.map((row) => [
      row.login,
      { userId: row.id, role: row.role, departmentId: row.department_id, standsFor: [] },
    ]),
  );
}

/** Throws when nobody has that log-in. */
export function actorOf(cast: Cast, login: string): Actor {
  const actor = cast.get(login);
  if (!actor) throw new Error(`nobody is called ${login}`);
  return actor;
}
