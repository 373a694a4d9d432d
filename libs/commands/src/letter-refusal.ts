import type { Command, Refusal } from '@app/domain';
import { conflict, normalNumber } from '@app/domain';
import type { Pool } from 'pg';

/**
 * A 文号 of the same sending unit is there already: the answer names the reception, so that the
 * letter can be attached to it as 补充公函.
 */
export async function letterRefusal(
  pool: Pool,
  receptionId: string | null,
  command: Command,
): Promise<Refusal> {
  const facts =
    command.kind === 'reception.register'
      ? command.facts
      : command.kind === 'reception.edit'
        ? command.changes
        : {};
  const { rows } = await pool.query<{ id: string; code: string }>(
    `SELECT id, code FROM reception WHERE status <> 'cancelled' AND letter_key = $1 || '|' || $2
       OR ($3::uuid IS NOT NULL AND status <> 'cancelled' AND id <> $3 AND letter_key LIKE '%|' || $2)
     ORDER BY created_at LIMIT 1`,
    [normalNumber(facts.sendingUnit ?? ''), normalNumber(facts.letterNumber ?? ''), receptionId],
  );
  const objects = rows.map((r) => ({ type: 'reception' as const, id: r.id, label: r.code }));
  return conflict('letter.duplicate', objects);
}
