import type { Sql } from '../sql';
import type { MediaType } from './media-type';
import type { StoredBlob } from './blob-store';

/** letter 公函, supplement 补充公函, scan (proof of what was recorded on behalf), other. */
export const ATTACHMENT_KINDS = ['letter', 'supplement', 'invitation', 'scan', 'other'] as const;

export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** Bytes. */
export const ATTACHMENT_LIMIT = 20 * 1024 * 1024;

export interface NewAttachment {
  readonly id: string;
  readonly receptionId: string;
  readonly taskId: string | null;
  readonly kind: AttachmentKind;
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly blob: StoredBlob;
  readonly uploadedBy: string;
  /** Milliseconds since the epoch, the database's clock. */
  readonly at: number;
}

/** Adds the row that makes a stored blob an attachment. */
export async function insertAttachment(sql: Sql, one: NewAttachment): Promise<void> {
  await sql.query(
    `INSERT INTO attachment (id, reception_id, task_id, kind, file_name, media_type, size, sha256,
                             blob_key, uploaded_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[one.id, one.receptionId, one.taskId, one.kind, one.fileName, one.mediaType],
      ...[one.blob.size, one.blob.sha256, one.blob.key, one.uploadedBy, new Date(one.at)],
    ],
  );
}
