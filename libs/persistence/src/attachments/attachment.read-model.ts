import type { Actor, Role } from '@app/domain';
import type { Sql } from '../sql';

/** An attachment as a list shows it. */
export interface AttachmentView {
  readonly id: string;
  readonly receptionId: string;
  readonly taskId: string | null;
  readonly kind: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly uploadedBy: string;
  readonly uploadedByName: string | null;
  readonly createdAt: Date;
}

export interface StoredAttachment extends AttachmentView {
  readonly blobKey: string;
}

/**
 * Who asks: `everything` (the office, leaders), or the departments he acts for. A department sees
 * what hangs on its own tasks, while its part is active; never the reception's own papers.
 */
export type AttachmentReader = 'everything' | readonly string[];

const SEE_EVERYTHING: readonly Role[] = ['officer', 'officeHead', 'leader', 'auditor'];

/** How far this person sees, himself or for whom he stands in. */
export function attachmentReaderFor(actor: Actor): AttachmentReader {
  const each = [actor, ...actor.standsFor];
  if (each.some(({ role }) => SEE_EVERYTHING.includes(role))) return 'everything';
  return each.flatMap(({ departmentId }) => departmentId ?? []);
}

/** Attachments of a reception (its own papers and its tasks'), oldest first, as far as the reader sees them. */
export async function listReceptionAttachments(
  sql: Sql,
  reader: AttachmentReader,
  receptionId: string,
): Promise<AttachmentView[]> {
  const scope = scopeOf(reader, 2);
  const { rows } = await sql.query<AttachmentView>(
    `SELECT ${COLUMNS} ${FROM} WHERE t.reception_id = $1 AND ${scope.where} ORDER BY t.created_at, t.id`,
    [receptionId, ...scope.values],
  );
  return rows;
}

/** Attachments of one task, oldest first. */
export async function listTaskAttachments(
  sql: Sql,
  reader: AttachmentReader,
  taskId: string,
): Promise<AttachmentView[]> {
  const scope = scopeOf(reader, 2);
  const { rows } = await sql.query<AttachmentView>(
    `SELECT ${COLUMNS} ${FROM} WHERE t.task_id = $1 AND ${scope.where} ORDER BY t.created_at, t.id`,
    [taskId, ...scope.values],
  );
  return rows;
}

/** One attachment, or null: not there and not his look the same. */
export async function findAttachment(
  sql: Sql,
  reader: AttachmentReader,
  id: string,
): Promise<StoredAttachment | null> {
  const scope = scopeOf(reader, 2);
  const { rows } = await sql.query<StoredAttachment>(
    `SELECT ${COLUMNS}, t.blob_key AS "blobKey" ${FROM} WHERE t.id = $1 AND ${scope.where}`,
    [id, ...scope.values],
  );
  return rows[0] ?? null;
}

/** The reception of a task the reader may attach to, or null. */
export async function findTaskReception(
  sql: Sql,
  reader: AttachmentReader,
  taskId: string,
): Promise<string | null> {
  const { rows } = await sql.query<{ reception_id: string }>(
    `SELECT k.reception_id FROM task k JOIN assignment a ON a.id = k.assignment_id
      WHERE k.id = $1 ${reader === 'everything' ? '' : `AND ${OWN_ASSIGNMENT('$2')}`}`,
    reader === 'everything' ? [taskId] : [taskId, reader],
  );
  return rows[0]?.reception_id ?? null;
}

const COLUMNS = `t.id, t.reception_id AS "receptionId", t.task_id AS "taskId", t.kind,
  t.file_name AS "fileName", t.media_type AS "mediaType", t.size, t.sha256,
  t.uploaded_by AS "uploadedBy", u.name AS "uploadedByName", t.created_at AS "createdAt"`;

const FROM = 'FROM attachment t LEFT JOIN app_user u ON u.id = t.uploaded_by';

const OWN_ASSIGNMENT = (departments: string): string =>
  `a.status = 'active' AND a.department_id = ANY (${departments}::uuid[])`;

function scopeOf(reader: AttachmentReader, first: number): { where: string; values: unknown[] } {
  if (reader === 'everything') return { where: 'true', values: [] };
  const own = `EXISTS (SELECT 1 FROM task k JOIN assignment a ON a.id = k.assignment_id
                        WHERE k.id = t.task_id AND ${OWN_ASSIGNMENT(`$${first}`)})`;
  return { where: own, values: [reader] };
}
