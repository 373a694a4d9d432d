import type { Sql } from '../sql';

/** Who wrote something last, by the audit. */
export interface LastSave {
  /** Id of the person; null for the process. */
  readonly by: string | null;
  readonly at: Date;
}

/** Where to look: the chain, an act on the same subject ("user.change"), and the object's id or code. */
export interface SavedWhat {
  readonly chain: string;
  readonly kind: string;
  readonly of: string;
}

/** The last act on an object that was not refused; null where the audit knows none. */
export async function lastSave(sql: Sql, what: SavedWhat): Promise<LastSave | null> {
  const { rows } = await sql.query<LastSave>(
    `SELECT actor_id AS by, at FROM audit_entry
     WHERE chain = $1 AND split_part(command, '.', 1) = split_part($2, '.', 1)
       AND strpos(body, $3) > 0 AND strpos(body, '"Refused"') = 0
     ORDER BY seq DESC LIMIT 1`,
    [what.chain, what.kind, what.of],
  );
  return rows[0] ?? null;
}
