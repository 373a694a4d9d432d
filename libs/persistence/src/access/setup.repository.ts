import type { Sql } from '../sql';
import { createSecret, hashSecret } from './secret-token';

/** Makes the one-time set-up secret of an empty installation and stores its hash on the office. */
export async function issueSetupSecret(sql: Sql): Promise<string> {
  const secret = createSecret();
  await sql.query(`UPDATE office SET setup_token_hash = $1 WHERE id = 'office'`, [
    hashSecret(secret).toString('hex'),
  ]);
  return secret;
}

/** Uses the set-up secret up, under the office's lock: true once, false ever after. */
export async function spendSetupSecret(sql: Sql, secret: string): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE office SET setup_token_hash = NULL WHERE id = 'office' AND setup_token_hash = $1`,
    [hashSecret(secret).toString('hex')],
  );
  return rowCount === 1;
}

/** Whether a set-up link is open. */
export async function hasSetupSecret(sql: Sql): Promise<boolean> {
  const { rows } = await sql.query<{ open: boolean }>(
    `SELECT setup_token_hash IS NOT NULL AS open FROM office WHERE id = 'office'`,
  );
  return rows.at(0)?.open ?? false;
}
