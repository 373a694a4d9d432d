import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { ReadScope } from '../scope/read-scope';
import { knownReception, wholeReception } from '../scope/visible.sql';

/** What every answer about one reception begins with. */
export interface ReceptionHead {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly zone: string;
  readonly status: string;
  readonly stage: string;
  /** He may read all of it; else only what concerns his departments. */
  readonly whole: boolean;
}

/** A reception the person may know of, or null: not there and not his look the same. */
export async function findReceptionHead(
  sql: Sql,
  scope: ReadScope,
  id: string,
): Promise<ReceptionHead | null> {
  const p = new Parameters();
  const { rows } = await sql.query<ReceptionHead>(
    `SELECT r.id, r.code, r.title, r.zone, r.status, r.stage, ${wholeReception(p, scope)} AS whole
       FROM reception r WHERE r.id = ${p.add(id)} AND ${knownReception(p, scope)}`,
    p.values,
  );
  return rows[0] ?? null;
}
