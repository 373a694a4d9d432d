import { REMARK_OUTCOMES, type RemarkOutcome } from '@app/domain';
import { ActDto, IsReason } from '../acts';
import { PersonDto } from '../directory';
import { IsFlag, IsOneOf, IsText, IsWhole, Nullable, Optional } from '../platform';

const VERSIONS = { min: 1, max: 999_999_999 };

/** A remark (批示, 意见) on one place of a plan version. */
export class RemarkDto extends ActDto {
  /**
   * The plan version it is made on.
   * @example 1
   */
  @IsWhole(VERSIONS) version: number;
  /**
   * The place, by keys: `items/dinner/start`, `tasks/transport/fleet`, `assignments/hotel`,
   * `branches/rain`, `budget/meals`, or `plan`.
   * @example "items/welcome/start"
   */
  @IsText({ max: 200 }) path: string;
  /** @example "晚宴时间偏早，请与代表团再核对" */
  @IsText({ max: 1000, multiline: true }) text: string;
}

/** 采纳, or 不采纳 with the reason. */
export class AnswerRemarkDto extends ActDto {
  /** @example "adopted" */
  @IsOneOf(REMARK_OUTCOMES) outcome: RemarkOutcome;
  /**
   * What was done about it, or why not.
   * @example "已改为 19:40"
   */
  @IsReason() answer: string;
  /** The version that shows it, where one was frozen since the remark; left out: the next one. */
  @Nullable() @IsWhole(VERSIONS) inVersion?: number | null;
  /** Of a counter-proposal that is adopted: the draft has its edits already, made by hand. */
  @Optional() @IsFlag() byHand?: boolean;
}

/** A remark and what became of it. */
export class RemarkRowDto {
  id: string;
  version: number;
  path: string;
  text: string;
  author: PersonDto | null;
  /** The officer who recorded it on behalf. */
  recordedBy: PersonDto | null;
  at: Date;
  /** open, answered; in a version: as that version shows it. */
  status: string;
  /** adopted 采纳, declined 不采纳 */
  outcome: string | null;
  answer: string | null;
  answeredBy: PersonDto | null;
  answeredAt: Date | null;
  /** The version that shows the answer; it may not be frozen yet. */
  answeredIn: number | null;
  /** The revision task it opened. */
  followUpId: string;
  /** Made instead of an answer to 会签, with edits: see the remark itself. */
  proposes: boolean;
  acts: string[];
}

export class RemarkListDto {
  receptionId: string;
  items: RemarkRowDto[];
}
