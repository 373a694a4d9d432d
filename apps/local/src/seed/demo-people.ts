import { argon2id, hash } from 'argon2';
import type { ClientBase } from 'pg';
import { DEMO_PASSWORD, PEOPLE } from '@app/persistence';

/** The cost at which the api hashes, so that a first log-in is as quick as any other. */
const COST = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/**
 * The accounts of the demo, all with the one demo password. One hash serves all of them: it protects
 * nothing, and sixty of them would cost a newcomer five seconds.
 */
export async function insertDemoPeople(client: ClientBase): Promise<void> {
  const known = await client.query<{ login: string }>('select login from app_user');
  const logins = new Set(known.rows.map((row) => row.login));
  const missing = PEOPLE.filter((person) => !logins.has(person.login));
  if (missing.length === 0) return;
  const passwordHash = await hash(DEMO_PASSWORD, COST);
  for (const person of missing) {
    await client.query(
      `insert into app_user (login, password_hash, must_change_password, name, title, phone,
                             duty_phone, email, role, department_id)
       values ($1, $2, false, $3, $4, $5,
               (select duty_phone from department where code = $8), $6, $7,
               (select id from department where code = $8))
       on conflict (login) do nothing`,
      [
        person.login,
        passwordHash,
        person.name,
        person.title,
        person.phone,
        person.email,
        person.role,
        person.department,
      ],
    );
  }
}
