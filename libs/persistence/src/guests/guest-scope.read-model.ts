import type { WorkingDepartment } from '@app/domain';
import type { Sql } from '../sql';

/**
 * Of these departments, the ones that work on the reception now, with the groups of guest fields
 * their rows allow. Empty when none does, and when there is no such reception.
 */
export async function listWorkingDepartments(
  sql: Sql,
  receptionId: string,
  departmentIds: readonly string[],
): Promise<WorkingDepartment[]> {
  const { rows } = await sql.query<{ id: string; guest_groups: string[] }>(
    `SELECT d.id, d.guest_groups FROM department d
      WHERE d.id = ANY ($2::uuid[])
        AND EXISTS (SELECT 1 FROM assignment a
                     WHERE a.department_id = d.id AND a.reception_id = $1 AND a.status = 'active')`,
    [receptionId, departmentIds],
  );
  return rows.map((row) => ({ departmentId: row.id, guestGroups: row.guest_groups }));
}
