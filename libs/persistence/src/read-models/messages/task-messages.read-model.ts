import type { Keyring } from '../../sealing/keyring';
import { isErased } from '../../sealing/erased';
import { findSealer } from '../../sealing/reception-key.repository';
import type { Sql } from '../../sql';
import { personOf, type Person } from '../scope/person.sql';

export interface TaskMessage {
  readonly seq: number;
  readonly at: Date;
  readonly occurredAt: Date | null;
  readonly by: Person | null;
  readonly fromOffice: boolean;
  /** null: it was erased. */
  readonly text: string | null;
}

interface MessageRow {
  seq: number;
  at: Date;
  by: Person | null;
  fact: { fromOffice: boolean; occurredAt?: number | null; private?: string };
}

/** More than this are not read at once; the latest count. */
const MOST = 200;

/**
 * What was said on one task, the earliest first. The words lie sealed in the audit, with the reception's
 * key; the caller makes sure that the reader may see the task.
 */
export async function listTaskMessages(
  sql: Sql,
  keyring: Keyring,
  task: { readonly id: string; readonly receptionId: string },
): Promise<TaskMessage[]> {
  const sealer = await findSealer(sql, keyring, task.receptionId);
  if (!sealer) return [];
  const { rows } = await sql.query<MessageRow>(
    `SELECT e.seq::int AS seq, e.at, ${personOf(`(f.fact->>'by')::uuid`)} AS by, f.fact
     FROM audit_entry e CROSS JOIN LATERAL jsonb_array_elements(e.body::jsonb->'facts') AS f(fact)
     WHERE e.chain = $1 AND e.command = 'task.say' AND strpos(e.body, $2) > 0
       AND f.fact->>'type' = 'TaskMessageSaid' AND f.fact->>'taskId' = $2
     ORDER BY e.seq DESC LIMIT $3`,
    [task.receptionId, task.id, MOST],
  );
  const textOf = (sealed: string | undefined): string | null => {
    const opened = sealed === undefined ? null : sealer.open(sealed);
    if (opened === null || isErased(opened)) return null;
    const { text } = opened as { text?: unknown };
    return typeof text === 'string' ? text : null;
  };
  return rows.reverse().map(({ seq, at, by, fact }) => ({
    ...{ seq, at, by, fromOffice: fact.fromOffice },
    occurredAt: typeof fact.occurredAt === 'number' ? new Date(fact.occurredAt) : null,
    text: textOf(fact.private),
  }));
}
