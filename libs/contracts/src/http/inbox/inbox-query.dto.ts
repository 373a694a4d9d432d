import { INBOX_BUCKETS, INBOX_KINDS, type InboxBucket, type InboxKind } from '@app/domain';
import { IsId, IsListOfCodes, IsOneOf, ListInQuery, Optional, PageQueryDto } from '../platform';

export class InboxQueryDto extends PageQueryDto {
  /**
   * One bucket only.
   * @example "today"
   */
  @Optional()
  @IsOneOf(INBOX_BUCKETS)
  bucket?: InboxBucket;

  /** Kinds, separated by commas. */
  @Optional()
  @ListInQuery()
  @IsListOfCodes(INBOX_KINDS)
  kind?: InboxKind[];

  /** One reception only. */
  @Optional()
  @IsId()
  receptionId?: string;
}
