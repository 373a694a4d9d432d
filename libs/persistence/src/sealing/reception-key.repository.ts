import type { Keyring } from './keyring';
import type { Sealer } from './sealer';
import type { Sql } from '../sql';

/** Makes the key of a new reception, once, and returns its sealer. */
export async function createReceptionKey(
  sql: Sql,
  keyring: Keyring,
  receptionId: string,
): Promise<Sealer> {
  const { rows } = await sql.query<{ wrapped: Buffer | null }>(
    `INSERT INTO reception_key (reception_id, wrapped) VALUES ($1, $2)
     ON CONFLICT (reception_id) DO UPDATE SET reception_id = EXCLUDED.reception_id
     RETURNING wrapped`,
    [receptionId, keyring.newWrappedKey(receptionId)],
  );
  return keyring.sealerFor(receptionId, rows[0]?.wrapped ?? null);
}

/** The sealer of a reception; null when the reception has no key row. */
export async function findSealer(
  sql: Sql,
  keyring: Keyring,
  receptionId: string,
): Promise<Sealer | null> {
  const { rows } = await sql.query<{ wrapped: Buffer | null }>(
    'SELECT wrapped FROM reception_key WHERE reception_id = $1',
    [receptionId],
  );
  const [row] = rows;
  return row ? keyring.sealerFor(receptionId, row.wrapped) : null;
}

/** Erases every sealed value of a reception. True when there was a key to destroy. */
export async function destroyReceptionKey(sql: Sql, receptionId: string): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE reception_key SET wrapped = NULL, destroyed_at = clock_timestamp()
      WHERE reception_id = $1 AND wrapped IS NOT NULL`,
    [receptionId],
  );
  return rowCount === 1;
}

/** Moves every data key to the current master key. Returns how many were moved. */
export async function rewrapReceptionKeys(sql: Sql, keyring: Keyring): Promise<number> {
  const { rows } = await sql.query<{ reception_id: string; wrapped: Buffer }>(
    'SELECT reception_id, wrapped FROM reception_key WHERE wrapped IS NOT NULL',
  );
  let moved = 0;
  for (const { reception_id, wrapped } of rows) {
    const again = keyring.rewrap(reception_id, wrapped);
    if (!again) continue;
    // Conditional on the old bytes: a key destroyed meanwhile must stay destroyed.
    const { rowCount } = await sql.query(
      'UPDATE reception_key SET wrapped = $2 WHERE reception_id = $1 AND wrapped = $3',
      [reception_id, again, wrapped],
    );
    moved += rowCount ?? 0;
  }
  return moved;
}
