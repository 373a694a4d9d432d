import { IsOneOf, Optional } from '../platform';

/** What an attachment may be: 公函, 补充公函, 邀请函, a scan of what was recorded on behalf, other. */
export const ATTACHMENT_KIND_CODES = [
  'letter',
  'supplement',
  'invitation',
  'scan',
  'other',
] as const;

export class AttachQueryDto {
  /**
   * What it is; `other` when left out.
   * @example "letter"
   */
  @Optional()
  @IsOneOf(ATTACHMENT_KIND_CODES)
  kind?: (typeof ATTACHMENT_KIND_CODES)[number];
}
