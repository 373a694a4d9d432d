import type { ClientBase } from 'pg';
import { AUDIT_COLUMNS, auditRow, auditValues } from './audit-row';
import type { AuditAct } from './audit-row';
import type { ChainHead } from './chain-link';

/**
 * Appends one act and returns the new head. The caller holds the row that carries the head and
 * writes the returned one into it in the same transaction.
 */
export async function appendAudit(
  client: ClientBase,
  head: ChainHead,
  chain: string,
  act: AuditAct,
): Promise<ChainHead> {
  const next = auditRow(head, chain, act);
  await client.query(
    `INSERT INTO audit_entry (${AUDIT_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    auditValues(next.row),
  );
  return next.head;
}
