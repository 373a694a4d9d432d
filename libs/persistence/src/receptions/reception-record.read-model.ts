import type { Reception } from '@app/domain';
import { RECEPTION_JSON } from '../read-models/scope/gate-view.sql';
import { Parameters } from '../read-models/scope/parameters';
import type { ReadScope } from '../read-models/scope/read-scope';
import { knownReception, wholeReception } from '../read-models/scope/visible.sql';
import type { Sql } from '../sql';

/** A reception as its row tells it, and whether the reader sees all of it. */
export interface ReceptionRecord {
  readonly reception: Reception;
  /** False for a department: it reads its own part, and what everybody needs to know. */
  readonly whole: boolean;
}

/** One reception, or null: not there and not his look the same. */
export async function findReception(
  sql: Sql,
  scope: ReadScope,
  id: string,
): Promise<ReceptionRecord | null> {
  const p = new Parameters();
  const { rows } = await sql.query<{ reception: Reception; whole: boolean }>(
    `SELECT ${RECEPTION_JSON} AS reception, ${wholeReception(p, scope)} AS whole
       FROM reception r WHERE r.id = ${p.add(id)} AND ${knownReception(p, scope)}`,
    p.values,
  );
  return rows.at(0) ?? null;
}

/** Where a reception stands; null when there is none. */
export async function findStage(
  sql: Sql,
  id: string,
): Promise<Pick<Reception, 'stage' | 'status'> | null> {
  const { rows } = await sql.query<Pick<Reception, 'stage' | 'status'>>(
    'SELECT stage, status FROM reception WHERE id = $1',
    [id],
  );
  return rows.at(0) ?? null;
}
