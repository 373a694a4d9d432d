import type { Amendment, Approval } from '@app/domain';
import { domainColumns } from '../read-models/scope/domain-rows';
import type { Sql } from '../sql';
import { AmendmentEntity } from './amendment.entity';

/** A proposed change as it is listed: with its preview, without the whole plan it makes. */
export type AmendmentRow = Omit<Amendment, 'document' | 'batches' | 'prepared' | 'draft'>;

/** The same with what the items of that plan are called. */
export type AmendmentWithTitles = AmendmentRow & {
  readonly itemTitles: readonly { readonly key: string; readonly title: string }[];
};

/** For the act that decides on it, nobody reads it. */
const PREPARED = ['prepared', 'draft'] as const;

/** Instants come as `bigint`, which the driver reads as text. */
const INSTANTS = ['proposedAt', 'decidedAt'] as const;

function readable<T extends AmendmentRow>(row: T): T {
  const times = INSTANTS.map((field) => {
    const value = row[field] as unknown;
    return [field, value === null ? null : Number(value)];
  });
  return { ...row, ...(Object.fromEntries(times) as object) };
}

/** As much of a submission as tells whose turn it is. */
export type PendingRow = Pick<Approval, 'id' | 'status' | 'steps' | 'current'>;

/** Submissions of a reception that wait for a decision. */
export async function listPending(sql: Sql, receptionId: string): Promise<PendingRow[]> {
  const { rows } = await sql.query<PendingRow>(
    `SELECT id, status, steps, current FROM approval WHERE reception_id = $1 AND status = 'pending'`,
    [receptionId],
  );
  return rows;
}

/** All proposed changes of a reception, newest first. */
export async function listAmendments(sql: Sql, receptionId: string): Promise<AmendmentRow[]> {
  const { rows } = await sql.query<AmendmentRow>(
    `SELECT ${domainColumns(AmendmentEntity, 'a', ['document', 'batches', ...PREPARED])}
       FROM amendment a WHERE a.reception_id = $1 ORDER BY a.number DESC`,
    [receptionId],
  );
  return rows.map(readable);
}

/** One proposed change as it is shown to who sees the whole of it, or null. */
export async function findAmendmentWithTitles(
  sql: Sql,
  receptionId: string,
  number: number,
): Promise<AmendmentWithTitles | null> {
  const { rows } = await sql.query<AmendmentWithTitles>(
    `SELECT ${domainColumns(AmendmentEntity, 'a', ['document', 'batches', ...PREPARED])},
       (SELECT coalesce(jsonb_agg(jsonb_build_object('key', i->'key', 'title', i->'title')), '[]')
          FROM jsonb_array_elements(a.document->'items') i) AS "itemTitles"
       FROM amendment a WHERE a.reception_id = $1 AND a.number = $2`,
    [receptionId, number],
  );
  const row = rows.at(0);
  return row ? readable(row) : null;
}

/** One proposed change with the plan it makes, or null. */
export async function findAmendment(
  sql: Sql,
  receptionId: string,
  number: number,
): Promise<Amendment | null> {
  const { rows } = await sql.query<Amendment>(
    `SELECT ${domainColumns(AmendmentEntity, 'a', PREPARED)}
       FROM amendment a WHERE a.reception_id = $1 AND a.number = $2`,
    [receptionId, number],
  );
  const row = rows.at(0);
  return row ? readable(row) : null;
}
