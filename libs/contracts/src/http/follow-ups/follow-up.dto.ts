import { ActDto, IsReason } from '../acts';
import { IsId, IsInstant, IsText, Nullable, Optional } from '../platform';

/** 交办或承诺事项: something promised, or to be done after. */
export class AddFollowUpDto extends ActDto {
  /** @example "寄送会议照片" */
  @IsText({ max: 1000, multiline: true }) what: string;
  @Nullable() @IsId() ownerId?: string | null;
  /** @example "2026-06-01T18:00:00+08:00" */
  @Nullable() @IsInstant() dueAt?: string | null;
  /** The department's package it belongs to, where there is one. */
  @Nullable() @IsId() assignmentId?: string | null;
}

/** What is left out stays; null takes the owner or the date away. */
export class EditFollowUpDto extends ActDto {
  /** @example "寄送会议照片和纪要" */
  @Optional() @IsText({ max: 1000, multiline: true }) what?: string;
  @Nullable() @IsId() ownerId?: string | null;
  /** @example "2026-06-03T18:00:00+08:00" */
  @Nullable() @IsInstant() dueAt?: string | null;
}

export class CloseFollowUpDto extends ActDto {
  /**
   * How it was met.
   * @example "照片已寄出"
   */
  @IsReason() note: string;
}
