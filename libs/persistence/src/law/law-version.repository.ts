import type { Sql } from '../sql';

/** The tables whose rows are versions of law. */
export type LawTable = 'rule_pack' | 'standard' | 'holiday_year' | 'minor_limit';

export interface LawVersionRow<T> {
  readonly code: string;
  readonly version: number;
  readonly status: 'draft' | 'approved';
  readonly document: T;
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
}

const COLUMNS = `code, version, status, document, created_by AS "createdBy",
  created_at AS "createdAt", approved_by AS "approvedBy", approved_at AS "approvedAt"`;

/** All versions, by code, newest first. */
export async function listLawVersions<T>(sql: Sql, table: LawTable): Promise<LawVersionRow<T>[]> {
  const { rows } = await sql.query<LawVersionRow<T>>(
    `SELECT ${COLUMNS} FROM ${table} ORDER BY code, version DESC`,
  );
  return rows;
}

export async function findLawVersion<T>(
  sql: Sql,
  table: LawTable,
  at: { readonly code: string; readonly version: number },
): Promise<LawVersionRow<T> | null> {
  const { rows } = await sql.query<LawVersionRow<T>>(
    `SELECT ${COLUMNS} FROM ${table} WHERE code = $1 AND version = $2`,
    [at.code, at.version],
  );
  return rows.at(0) ?? null;
}

/** The number of the next version; the caller holds the office's lock. */
export async function nextLawVersion(sql: Sql, table: LawTable, code: string): Promise<number> {
  const { rows } = await sql.query<{ next: number }>(
    `SELECT coalesce(max(version), 0) + 1 AS next FROM ${table} WHERE code = $1`,
    [code],
  );
  return rows[0].next;
}

/** A new version as a draft; it counts for nothing until it is approved. */
export async function insertLawDraft<T>(
  sql: Sql,
  table: LawTable,
  draft: {
    readonly code: string;
    readonly version: number;
    readonly document: T;
    readonly by: string;
  },
): Promise<LawVersionRow<T>> {
  const { rows } = await sql.query<LawVersionRow<T>>(
    `INSERT INTO ${table} (code, version, status, document, created_by, created_at)
     VALUES ($1, $2, 'draft', $3, $4, clock_timestamp()) RETURNING ${COLUMNS}`,
    [draft.code, draft.version, JSON.stringify(draft.document), draft.by],
  );
  return rows[0];
}

/** Puts a draft in force; null when it is none any more. */
export async function approveLawVersion<T>(
  sql: Sql,
  table: LawTable,
  at: { readonly code: string; readonly version: number; readonly by: string },
): Promise<LawVersionRow<T> | null> {
  const { rows } = await sql.query<LawVersionRow<T>>(
    `UPDATE ${table} SET status = 'approved', approved_by = $3, approved_at = clock_timestamp()
     WHERE code = $1 AND version = $2 AND status = 'draft' RETURNING ${COLUMNS}`,
    [at.code, at.version, at.by],
  );
  return rows.at(0) ?? null;
}
