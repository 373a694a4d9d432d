/** A file on a reception or on one of its tasks. */
export class AttachmentDto {
  id: string;
  receptionId: string;
  taskId: string | null;
  /**
   * letter 公函, supplement 补充公函, invitation 邀请函, scan (proof of what was recorded on behalf), other.
   * @example "letter"
   */
  kind: string;
  /** @example "接待函.pdf" */
  fileName: string;
  /**
   * Told by the content.
   * @example "application/pdf"
   */
  mediaType: string;
  /** Bytes. */
  size: number;
  /** SHA-256 of the content, hexadecimal. */
  sha256: string;
  uploadedBy: string;
  uploadedByName: string | null;
  createdAt: Date;
}

export class AttachmentListDto {
  attachments: AttachmentDto[];
}

/** What an upload answers. */
export class AttachedDto {
  id: string;
  mediaType: string;
  size: number;
  sha256: string;
}
