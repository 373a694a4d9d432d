import { createHash } from 'node:crypto';
import { canonicalJson, type SopTemplate } from '@app/domain';
import type { Sql } from '../sql';

export type TemplateStatus = 'draft' | 'approved' | 'retired';

/** One version of a template. */
export interface TemplateRow {
  readonly code: string;
  readonly version: number;
  readonly status: TemplateStatus;
  readonly document: SopTemplate;
  readonly sha256: string;
  readonly authors: readonly string[];
  readonly createdAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly revision: number;
}

const COLUMNS = `code, version, status, document, sha256, authors, created_at AS "createdAt",
  approved_by AS "approvedBy", approved_at AS "approvedAt", revision`;

/** SHA-256 of what a template says, whatever number it has: the same content is known again. */
export function templateHash({ code: _code, version: _version, ...said }: SopTemplate): string {
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
}

/** All versions, by code, newest first. */
export async function listTemplates(sql: Sql, code?: string): Promise<TemplateRow[]> {
  const { rows } = await sql.query<TemplateRow>(
    `SELECT ${COLUMNS} FROM sop_template WHERE $1::text IS NULL OR code = $1
     ORDER BY code, version DESC`,
    [code ?? null],
  );
  return rows;
}

/** One version; without a number the one in force, the newest approved. */
export async function findTemplate(
  sql: Sql,
  code: string,
  version: number | null,
): Promise<TemplateRow | null> {
  const { rows } = await sql.query<TemplateRow>(
    `SELECT ${COLUMNS} FROM sop_template
     WHERE code = $1 AND CASE WHEN $2::int IS NULL THEN status = 'approved' ELSE version = $2 END
     ORDER BY version DESC LIMIT 1`,
    [code, version],
  );
  return rows.at(0) ?? null;
}

/** What is in force: of every code the newest approved version. */
export async function templatesInForce(sql: Sql): Promise<SopTemplate[]> {
  const { rows } = await sql.query<{ document: SopTemplate }>(
    `SELECT DISTINCT ON (code) document FROM sop_template WHERE status = 'approved'
     ORDER BY code, version DESC`,
  );
  return rows.map(({ document }) => document);
}

/** Adds a draft; null when the code has one already. */
export async function addTemplateDraft(
  sql: Sql,
  document: SopTemplate,
  author: string,
): Promise<TemplateRow | null> {
  const { rows } = await sql.query<TemplateRow>(
    `INSERT INTO sop_template (code, version, status, document, sha256, authors)
     VALUES ($1, $2, 'draft', $3, $4, ARRAY[$5::uuid]) ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
    [document.code, document.version, JSON.stringify(document), templateHash(document), author],
  );
  return rows.at(0) ?? null;
}

/** Replaces a draft; null when it was changed since `revision`, or is no draft. */
export async function saveTemplateDraft(
  sql: Sql,
  document: SopTemplate,
  revision: number,
  author: string,
): Promise<TemplateRow | null> {
  const { rows } = await sql.query<TemplateRow>(
    `UPDATE sop_template SET document = $3, sha256 = $4, revision = revision + 1,
            authors = CASE WHEN $6::uuid = ANY (authors) THEN authors ELSE authors || $6::uuid END
     WHERE code = $1 AND version = $2 AND revision = $5 AND status = 'draft' RETURNING ${COLUMNS}`,
    [
      document.code,
      document.version,
      JSON.stringify(document),
      templateHash(document),
      revision,
      author,
    ],
  );
  return rows.at(0) ?? null;
}

/** Moves a version on; null when it was changed since `revision`. */
export async function moveTemplate(
  sql: Sql,
  { code, version, revision }: Pick<TemplateRow, 'code' | 'version' | 'revision'>,
  to: { status: TemplateStatus; by: string; at: number },
): Promise<TemplateRow | null> {
  const { rows } = await sql.query<TemplateRow>(
    `UPDATE sop_template SET status = $4, revision = revision + 1,
       approved_by = CASE WHEN $4 = 'approved' THEN $5::uuid ELSE approved_by END,
       approved_at = CASE WHEN $4 = 'approved'
         THEN to_timestamp($6::double precision / 1000) ELSE approved_at END
     WHERE code = $1 AND version = $2 AND revision = $3 RETURNING ${COLUMNS}`,
    [code, version, revision, to.status, to.by, to.at],
  );
  return rows.at(0) ?? null;
}
