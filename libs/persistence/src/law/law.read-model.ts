import { NO_LAW, type Law } from '@app/domain';
import type { Sql } from '../sql';
import { LAW_SQL } from './law.sql';

/** The law that plans are judged by now. */
export async function findLaw(sql: Sql): Promise<Law> {
  const { rows } = await sql.query<{ law: Law }>(`SELECT ${LAW_SQL} AS law`);
  return rows.at(0)?.law ?? NO_LAW;
}
