import type { Reception } from '@app/domain';
import type { Sql } from '../sql';
import { receptionWithin, type Reach } from './reception-reach';

type Row = Record<string, unknown>;

/** The reception as its row tells it, or null: not there and not his look the same. */
export async function findReception(sql: Sql, reach: Reach, id: string): Promise<Reception | null> {
  const all = reach === 'everything';
  const { rows } = await sql.query<Row>(
    `SELECT r.* FROM reception r WHERE r.id = $1 ${all ? '' : `AND ${receptionWithin(2)}`}`,
    all ? [id] : [id, reach.departmentIds, reach.userIds],
  );
  const row = rows.at(0);
  return row ? receptionOf(row) : null;
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

/** A column has the name of its field, in the other spelling; the chain's head is nobody's fact. */
function receptionOf(row: Row): Reception {
  const { audit_seq: _seq, audit_hash: _hash, letter_key: _key, ...columns } = row;
  const fields = Object.entries(columns).map(([column, value]) => [
    column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value instanceof Date ? value.getTime() : value,
  ]);
  return Object.fromEntries(fields) as Reception;
}
