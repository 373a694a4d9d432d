import { ActDto, ReasonedActDto } from '../acts';
import {
  IsId,
  IsInstant,
  IsPart,
  IsText,
  IsWhole,
  Nullable,
  NumberInQuery,
  Optional,
} from '../platform';

/** Agrees to a change, naming the preview that was seen. */
export class ApproveAmendmentDto extends ActDto {
  /**
   * `previewHash` of the change as it was read.
   * @example "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
   */
  @IsText({ max: 64 }) previewHash: string;
  /** @example "同意" */
  @Nullable() @IsText({ max: 1000, multiline: true }) remark?: string | null;
}

export class DropAmendmentDto extends ActDto {
  /** @example "航班恢复正常" */
  @Nullable() @IsText({ max: 1000, multiline: true }) reason?: string | null;
}

/** Who sees to it that an urgent change is ratified. */
export class RatificationDto {
  @IsId() ownerId: string;
  /** @example "2026-05-14T12:00:00+02:00" */
  @IsInstant() dueAt: string;
}

/** 紧急发布: in force at once, ratified afterwards (补办). */
export class PublishAmendmentDto extends ReasonedActDto {
  /**
   * Where it was looked at: `previewHash` as it was read.
   * @example "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
   */
  @Optional() @IsText({ max: 64 }) previewHash?: string;
  /** Who publishes, within the time of an answer, when left out. */
  @Nullable() @IsPart(() => RatificationDto) remedy?: RatificationDto | null;
}

/** Which two are looked at side by side; without `b` the plan in force. */
export class CompareAmendmentsDto {
  /** @example 1 */
  @NumberInQuery() @IsWhole({ min: 1, max: 999_999_999 }) a: number;
  /** @example 2 */
  @Optional() @NumberInQuery() @IsWhole({ min: 1, max: 999_999_999 }) b?: number;
}
