import type { Amendment } from '@app/domain';
import { domainColumns } from '../read-models/scope/domain-rows';
import type { Sql } from '../sql';
import { AmendmentEntity } from './amendment.entity';

/** A proposed change as it is listed: with its preview, without the whole plan it makes. */
export type AmendmentRow = Omit<Amendment, 'document' | 'batches'>;

/** Instants come as `bigint`, which the driver reads as text. */
const INSTANTS = ['proposedAt', 'decidedAt'] as const;

function readable<T extends AmendmentRow>(row: T): T {
  const times = INSTANTS.map((field) => {
    const value = row[field] as unknown;
    return [field, value === null ? null : Number(value)];
  });
  return { ...row, ...(Object.fromEntries(times) as object) };
}

/** All proposed changes of a reception, newest first. */
export async function listAmendments(sql: Sql, receptionId: string): Promise<AmendmentRow[]> {
  const { rows } = await sql.query<AmendmentRow>(
    `SELECT ${domainColumns(AmendmentEntity, 'a', ['document', 'batches'])}
       FROM amendment a WHERE a.reception_id = $1 ORDER BY a.number DESC`,
    [receptionId],
  );
  return rows.map(readable);
}

/** One proposed change with the plan it makes, or null. */
export async function findAmendment(
  sql: Sql,
  receptionId: string,
  number: number,
): Promise<Amendment | null> {
  const { rows } = await sql.query<Amendment>(
    `SELECT ${domainColumns(AmendmentEntity, 'a')}
       FROM amendment a WHERE a.reception_id = $1 AND a.number = $2`,
    [receptionId, number],
  );
  const row = rows.at(0);
  return row ? readable(row) : null;
}
