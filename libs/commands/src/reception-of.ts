import type { Pool } from 'pg';

export type OwnedKind = 'assignment' | 'task' | 'approval' | 'follow-up' | 'signature';

/** Where an object belongs. */
export interface Place {
  readonly receptionId: string;
  readonly assignmentId: string | null;
}

const SELECTS: Readonly<Record<OwnedKind, string>> = {
  assignment: 'SELECT reception_id, id AS assignment_id FROM assignment WHERE id = $1',
  task: 'SELECT reception_id, assignment_id FROM task WHERE id = $1',
  approval: 'SELECT reception_id, NULL AS assignment_id FROM approval WHERE id = $1',
  'follow-up': 'SELECT reception_id, assignment_id FROM follow_up WHERE id = $1',
  signature: 'SELECT reception_id, assignment_id FROM signature WHERE id = $1',
};

/** The reception an object belongs to; it never changes, so no lock is needed. */
export async function receptionOf(pool: Pool, kind: OwnedKind, id: string): Promise<Place | null> {
  const { rows } = await pool.query<{ reception_id: string; assignment_id: string | null }>(
    SELECTS[kind],
    [id],
  );
  const row = rows.at(0);
  return row ? { receptionId: row.reception_id, assignmentId: row.assignment_id } : null;
}
