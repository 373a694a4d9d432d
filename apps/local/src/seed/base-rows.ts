import type { ClientBase } from 'pg';
import { DEPARTMENTS, OFFICE, ROUTES } from '@app/persistence';

/**
 * What every installation starts with: the office, ten departments, the approval routes. Rows that
 * are there stay as the administrator left them.
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
  for (const [position, department] of DEPARTMENTS.entries()) {
    await client.query(
      `insert into department (code, name_zh, name_en, duty_phone, sort_order)
       values ($1, $2, $3, $4, $5) on conflict (code) do nothing`,
      [
        department.code,
        department.nameZh,
        department.nameEn,
        department.dutyPhone,
        (position + 1) * 10,
      ],
    );
  }
  for (const { matter, steps } of ROUTES) {
    await client.query(
      'insert into approval_route (matter, steps) values ($1, $2) on conflict (matter) do nothing',
      [matter, JSON.stringify(steps)],
    );
  }
}
