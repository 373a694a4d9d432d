import type { ClientBase } from 'pg';
import { DEPARTMENTS, insertSeedLaw, insertSeedTemplates, OFFICE, ROUTES } from '@app/persistence';

/**
 * What every installation starts with: the office, ten departments, the approval routes, the SOP
 * templates, the rules. Rows that are there stay as the administrator left them.
 */
export async function insertBaseRows(client: ClientBase): Promise<void> {
  await client.query(
    `insert into office (id, name, zone, quiet_from, quiet_until, paces)
     values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
    [
      OFFICE.id,
      OFFICE.name,
      OFFICE.zone,
      OFFICE.quietFrom,
      OFFICE.quietUntil,
      JSON.stringify(OFFICE.paces),
    ],
  );
  await insertDepartments(client);
  for (const { matter, steps } of ROUTES) {
    await client.query(
      'insert into approval_route (matter, steps) values ($1, $2) on conflict (matter) do nothing',
      [matter, JSON.stringify(steps)],
    );
  }
  await insertSeedLaw(client);
  await insertSeedTemplates(client);
}

/** Only into an empty table: a department that was taken out does not come back with every start. */
async function insertDepartments(client: ClientBase): Promise<void> {
  const known = await client.query('select 1 from department limit 1');
  if (known.rowCount) return;
  for (const [position, department] of DEPARTMENTS.entries()) {
    const { code, nameZh, nameEn, dutyPhone, guestGroups } = department;
    await client.query(
      `insert into department (code, name_zh, name_en, duty_phone, guest_groups, sort_order)
       values ($1, $2, $3, $4, $5, $6)`,
      [code, nameZh, nameEn, dutyPhone, guestGroups, (position + 1) * 10],
    );
  }
}
