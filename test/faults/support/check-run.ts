import { verifyChain } from '@app/persistence';
import { createPool } from '@app/commands';
import type { AnswerLog } from './fault-client';
import { AuditModel } from './audit-model';
import type { AuditRow } from './audit-model';
import type { PatientRows } from './patient-rows';

/** What the checker found; `faults` is empty when every promise was kept. */
export interface RunReport {
  readonly accepted: number;
  readonly stageMoves: number;
  readonly deadlines: number;
  readonly faults: readonly string[];
}

async function checkAnswers(rows: PatientRows, log: AnswerLog): Promise<string[]> {
  const found = await rows.all<{ key: string; n: string }>(
    `SELECT idempotency_key AS key, count(*) AS n FROM audit_entry WHERE idempotency_key IS NOT NULL GROUP BY 1`,
  );
  const counts = new Map(found.map((f) => [f.key, Number(f.n)]));
  return log.accepted
    .filter((key) => counts.get(key) !== 1)
    .map((key) => `answered act ${key} is in the audit ${counts.get(key) ?? 0} times`);
}

interface ReceptionRow extends Record<string, unknown> {
  readonly id: string;
  readonly pace: { headAfter: number; officeAfter: number };
}

/** Holds the database against what clients were told, from the audit alone. */
export async function checkRun(
  rows: PatientRows,
  log: AnswerLog,
  ownerUrl: string,
): Promise<RunReport> {
  const faults = await checkAnswers(rows, log);
  let stageMoves = 0;
  let deadlines = 0;
  const pool = createPool(ownerUrl, { max: 1, applicationName: 'fault-verifier' });
  const client = await pool.connect();
  for (const { id, pace } of await rows.all<ReceptionRow>('SELECT id, pace FROM reception')) {
    const entries = await rows.all<AuditRow & Record<string, unknown>>(
      `SELECT seq, at, idempotency_key AS key, (body::jsonb)->'facts' AS facts FROM audit_entry WHERE chain = $1 ORDER BY seq`,
      [id],
    );
    const model = new AuditModel(id, pace).read(entries);
    faults.push(...model.faults);
    stageMoves += model.stageMoves;
    deadlines += model.deadlines;
    const chain = await verifyChain(client, id);
    if (!chain.ok) faults.push(`${id}: the chain breaks at ${chain.firstBadSeq}`);
  }
  client.release();
  await pool.end();
  return { accepted: log.accepted.length, stageMoves, deadlines, faults };
}
