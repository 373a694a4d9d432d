import type { AssignmentView, ReceptionView } from '@app/contracts/workflow';
import { NO_ROWS, type World } from '@app/domain';
import type { Pool } from 'pg';
import { jsonRows } from '../rows/row-map';
import { TABLES } from '../rows/tables';
import { assignmentView, NO_ASSIGNMENT, NO_RECEPTION, receptionView } from './views';

interface Row {
  readonly now: string;
  readonly reception: World['reception'] | null;
  readonly items: World['items'];
  readonly assignments: World['assignments'];
  readonly signatures: World['signatures'];
  readonly follow_ups: World['followUps'];
  readonly handovers: World['handovers'];
}

const of = 'reception_id = $1';
const LOOK = `SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::text AS now,
  (${jsonRows(TABLES.reception, 'id = $1')}) -> 0 AS reception,
  ${jsonRows(TABLES.items, of)} AS items,
  ${jsonRows(TABLES.assignments, of, 'department_code, generation')} AS assignments,
  ${jsonRows(TABLES.signatures, `${of} AND status = 'standing'`)} AS signatures,
  ${jsonRows(TABLES.followUps, of)} AS follow_ups,
  ${jsonRows(TABLES.handovers, of)} AS handovers`;

/** What a gate reads, without a lock: one statement on the primary, no task rows. */
async function readGateWorld(
  pool: Pool,
  receptionId: string,
): Promise<{ readonly world: World; readonly now: number } | null> {
  const { rows } = await pool.query<Row>({ name: 'door-look', text: LOOK, values: [receptionId] });
  const row = rows[0];
  if (!row?.reception) return null;
  return {
    now: Number(row.now),
    world: {
      ...NO_ROWS,
      reception: row.reception,
      items: row.items,
      assignments: row.assignments,
      signatures: row.signatures,
      followUps: row.follow_ups,
      handovers: row.handovers,
    },
  };
}

/** What the conductor of a reception sees; of an unknown one, that it is over. */
export async function lookReception(pool: Pool, receptionId: string): Promise<ReceptionView> {
  const seen = await readGateWorld(pool, receptionId);
  return seen ? receptionView(seen.world, seen.now) : NO_RECEPTION;
}

/** What the conductor of a department's part sees. */
export async function lookAssignment(
  pool: Pool,
  receptionId: string,
  assignmentId: string,
): Promise<AssignmentView> {
  const seen = await readGateWorld(pool, receptionId);
  return seen ? assignmentView(seen.world, assignmentId, seen.now) : NO_ASSIGNMENT;
}
