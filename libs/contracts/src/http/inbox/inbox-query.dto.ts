import { IsId, IsListOfCodes, IsOneOf, ListInQuery, Optional, PageQueryDto } from '../platform';

export const INBOX_KIND_CODES = [
  'task',
  'signature',
  'approval',
  'follow-up',
  'check',
  'handover',
  'change',
  'declaration',
] as const;
export const INBOX_BUCKET_CODES = [
  'overdue',
  'today',
  'tomorrow',
  'week',
  'later',
  'none',
] as const;

export class InboxQueryDto extends PageQueryDto {
  /**
   * One bucket only.
   * @example "today"
   */
  @Optional()
  @IsOneOf(INBOX_BUCKET_CODES)
  bucket?: (typeof INBOX_BUCKET_CODES)[number];

  /** Kinds, separated by commas. */
  @Optional()
  @ListInQuery()
  @IsListOfCodes(INBOX_KIND_CODES)
  kind?: (typeof INBOX_KIND_CODES)[number][];

  /** One reception only. */
  @Optional()
  @IsId()
  receptionId?: string;
}
