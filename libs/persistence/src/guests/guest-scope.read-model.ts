import type { GuestBatch, WorkingDepartment } from '@app/domain';
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

/** What a guest list hangs on. */
export interface GuestHost {
  /** Closed or cancelled: the list stays as it is. */
  readonly over: boolean;
  /** Batches of arrival and departure; null while there are none to name. */
  readonly batches: readonly GuestBatch[] | null;
}

/** The reception as far as its guest list needs it, or null. */
export async function findGuestHost(sql: Sql, receptionId: string): Promise<GuestHost | null> {
  const { rows } = await sql.query<{ status: string; batches: GuestBatch[] }>(
    'SELECT status, batches FROM reception WHERE id = $1',
    [receptionId],
  );
  const [row] = rows;
  if (!row) return null;
  return {
    over: row.status === 'closed' || row.status === 'cancelled',
    // A list often comes before the flights are known.
    batches: row.batches.length ? row.batches : null,
  };
}
