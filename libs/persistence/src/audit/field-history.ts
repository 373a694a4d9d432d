import { canonicalJson } from '@app/domain';
import { isErased } from '../sealing/erased';
import type { Sealer } from '../sealing/sealer';
import type { AuditFact, FieldChange, PrivatePart } from './audit-fact';
import type { Sql } from '../sql';

/** One value a field had, with who gave it to it, when and why. */
export interface FieldVersion {
  readonly seq: number;
  readonly at: Date;
  readonly path: string;
  readonly command: string;
  readonly type: string;
  /** null = the process. */
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly approvalId: string | null;
  /** True when the values were erased: who and when are all that is left. */
  readonly erased: boolean;
  readonly from: unknown;
  readonly to: unknown;
  readonly reason: string | null;
}

/**
 * Every value of one field, oldest first: `path` exactly, or anything below it (`guest.<id>` gives
 * `guest.<id>.phone` too). One query.
 */
export async function fieldHistory(
  sql: Sql,
  sealer: Sealer,
  receptionId: string,
  path: string,
): Promise<FieldVersion[]> {
  const { rows } = await sql.query<HistoryRow>(
    `SELECT e.seq::text, e.at, e.command, e.actor_id, e.body, u.name AS actor_name
       FROM audit_entry e LEFT JOIN app_user u ON u.id = e.actor_id
      WHERE e.chain = $1 AND strpos(e.body, $2) > 0
      ORDER BY e.seq`,
    [receptionId, JSON.stringify(path).slice(0, -1)],
  );
  return withFormerValues(rows.flatMap((row) => versionsIn(row, sealer, path)));
}

interface HistoryRow {
  seq: string;
  at: Date;
  command: string;
  actor_id: string | null;
  actor_name: string | null;
  body: string;
}

/**
 * A fact that restates a document knows what a field is, not what it was: that is what the entry
 * before made of it. Restating the same value is no new version.
 */
function withFormerValues(versions: readonly FieldVersion[]): FieldVersion[] {
  const last = new Map<string, unknown>();
  return versions.flatMap((version) => {
    const from = version.from ?? last.get(version.path) ?? null;
    last.set(version.path, version.to);
    const isSame = canonicalJson(from) === canonicalJson(version.to);
    return isSame && !version.erased ? [] : [{ ...version, from }];
  });
}

function versionsIn(row: HistoryRow, sealer: Sealer, path: string): FieldVersion[] {
  const { facts } = JSON.parse(row.body) as { facts: readonly AuditFact[] };
  const granted = facts.find(({ type }) => type === 'ApprovalGranted')?.approvalId ?? null;
  return facts.flatMap((fact) =>
    (fact.paths ?? [])
      .filter((p) => p === path || p.startsWith(`${path}.`))
      .map((p) => ({ approvalId: granted, ...versionOf(row, fact, p, sealer) })),
  );
}

function versionOf(
  row: HistoryRow,
  fact: AuditFact,
  path: string,
  sealer: Sealer,
): Omit<FieldVersion, 'approvalId'> {
  const opened = fact.private === undefined ? {} : sealer.open(fact.private);
  const part: PrivatePart & Partial<FieldChange> = isErased(opened) ? {} : asRecord(opened);
  const change: Partial<FieldChange> = part.changes?.[path] ?? part;
  return {
    seq: Number(row.seq),
    at: row.at,
    path,
    command: row.command,
    type: fact.type,
    actorId: row.actor_id,
    actorName: row.actor_name,
    ...(fact.approvalId === undefined ? {} : { approvalId: fact.approvalId }),
    erased: isErased(opened),
    from: change.from ?? null,
    to: change.to ?? null,
    reason: part.reason ?? null,
  };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
