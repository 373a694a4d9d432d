import type { Sql } from '../sql';

export interface TrustedIssuerRow {
  readonly keyId: string;
  readonly name: string;
  readonly publicKey: string;
}

const COLUMNS = `key_id AS "keyId", name, public_key AS "publicKey"`;

/** Whose signed files are believed, by name. */
export async function listTrustedIssuers(sql: Sql): Promise<TrustedIssuerRow[]> {
  const { rows } = await sql.query<TrustedIssuerRow>(
    `SELECT ${COLUMNS} FROM trusted_issuer ORDER BY name, key_id`,
  );
  return rows;
}

/** Believes an issuer, or gives it another name. */
export async function trustIssuer(
  sql: Sql,
  { keyId, name, publicKey }: TrustedIssuerRow,
  by: string,
): Promise<void> {
  await sql.query(
    `INSERT INTO trusted_issuer (key_id, name, public_key, added_by) VALUES ($1, $2, $3, $4)
     ON CONFLICT (key_id) DO UPDATE SET name = $2`,
    [keyId, name, publicKey, by],
  );
}

/** Whether there was one to forget. */
export async function forgetIssuer(sql: Sql, keyId: string): Promise<boolean> {
  const { rows } = await sql.query(
    `DELETE FROM trusted_issuer WHERE key_id = $1 RETURNING key_id`,
    [keyId],
  );
  return rows.length > 0;
}
