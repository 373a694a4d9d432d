import { JUDGED_LEVELS, STAGES, type JudgedLevel, type Stage } from '@app/domain';
import { ActDto, IsReason, ReasonedActDto } from '../acts';
import { IsDuration, IsId, IsInstant, IsOneOf, IsPart, IsText, Nullable } from '../platform';
import { FactChangesDto } from './facts.dto';
import { SaysSomething } from './says-something';

/** Changes facts; what is left out stays. */
export class EditReceptionDto extends ActDto {
  @SaysSomething() @IsPart(() => FactChangesDto) facts: FactChangesDto;
  /**
   * Why; shown in the history.
   * @example "对方来电更改航班"
   */
  @Nullable() @IsReason() reason?: string | null;
}

export class SubmitReceptionDto extends ActDto {
  /** @example "邀请函已到，拟同意接待" */
  @Nullable() @IsText({ max: 1000, multiline: true }) reason?: string | null;
}

export class AdvanceDto extends ActDto {
  /**
   * The stage to leave.
   * @example "prepare"
   */
  @IsOneOf(STAGES) from: Stage;
}

/** 补办: what is still to be done, by whom and until when. */
export class RemedyDto {
  /** @example "补齐公函" */
  @IsText({ max: 500, multiline: true }) what: string;
  @IsId() ownerId: string;
  /** @example "2026-05-02T18:00:00+08:00" */
  @IsInstant() dueAt: string;
}

export class OverrideDto extends ReasonedActDto {
  /** @example "confirm" */
  @IsOneOf(STAGES) stage: Stage;
  @IsPart(() => RemedyDto) remedy: RemedyDto;
}

/** 人工定色 */
export class JudgeHealthDto extends ReasonedActDto {
  /**
   * null takes it back: the colour is computed again.
   * @example "amber"
   */
  @Nullable() @IsOneOf(JUDGED_LEVELS) level?: JudgedLevel | null;
  /**
   * When it ends, at most 24 hours ahead; needed with a level.
   * @example "2026-05-02T18:00:00+08:00"
   */
  @Nullable() @IsInstant() until?: string | null;
}

export class PostponeDto extends ReasonedActDto {
  /** @example "2026-06-01T00:00:00+08:00" */
  @Nullable() @IsInstant() until?: string | null;
}

export class ResumeDto extends ActDto {
  /**
   * By how much every time moves.
   * @example "P1D"
   */
  @IsDuration() shift: string;
  @Nullable() @IsReason() reason?: string | null;
}

/** 补充公函 */
export class SupplementDto extends ActDto {
  /** @example "外办函〔2026〕15号" */
  @IsText({ max: 120 }) letterNumber: string;
  @Nullable() @IsId() attachmentId?: string | null;
}

/** The summary as it was read; null: nothing was written. */
export class SummaryBaseDto {
  /** @example null */
  @Nullable() @IsText({ max: 20_000, multiline: true }) text: string | null;
  /** @example null */
  @Nullable() @IsText({ max: 10_000, multiline: true }) lessons: string | null;
}

export class SaveSummaryDto extends ActDto {
  /** @example "接待顺利完成。" */
  @IsText({ max: 20_000, multiline: true }) text: string;
  /** @example "早晚交通预留时间应加长。" */
  @Nullable() @IsText({ max: 10_000, multiline: true }) lessons?: string | null;
  /**
   * What was read when the writing began. When another has written since: 409 `summary.changed`; without
   * it, it is written over.
   */
  @Nullable() @IsPart(() => SummaryBaseDto) base?: SummaryBaseDto | null;
}
