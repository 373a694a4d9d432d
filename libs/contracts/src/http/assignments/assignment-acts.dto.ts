import { ANSWERS, SCOPES, type Answer, type Scope } from '@app/domain';
import { ValidateIf } from 'class-validator';
import { ActDto, ReasonedActDto } from '../acts';
import { IsId, IsOneOf, IsText, IsWhole, Nullable, Optional } from '../platform';

/** 会签, 就绪确认, 办结确认 */
export class SignDto extends ActDto {
  /** @example "plan" */
  @IsOneOf(SCOPES) scope: Scope;
  /**
   * 同意, 原则同意（附意见）, 不同意（附理由）; only 会签 may be answered otherwise than 同意.
   * @example "agree"
   */
  @Optional() @IsOneOf(ANSWERS) answer?: Answer;
  /**
   * The condition or the reason; needed for the last two answers.
   * @example "房型调整后确认"
   */
  @Nullable() @IsText({ max: 1000, multiline: true }) remark?: string | null;
  /** The package that was read; if it has changed since, the answer is refused. */
  @Optional() @IsWhole({ min: 0, max: 1_000_000 }) packageVersion?: number;
}

export class ReopenDto extends ReasonedActDto {
  /** @example "ready" */
  @IsOneOf(SCOPES) scope: Scope;
}

/** Names the 联络员 of one package; null: nobody in particular. */
export class LeadDto extends ActDto {
  @ValidateIf((_, value) => value !== null) @IsId() leadId: string | null;
}

/** 撤销, within ten seconds. */
export class UndoDto {
  /** `actId` of the act's answer. */
  @IsId() actId: string;
}

/** "That is not what I said": of a task or of a signature recorded on behalf. */
export class DisputeDto extends ReasonedActDto {
  /** @example "0198c0de-0000-7000-8000-000000000001" */
  @ValidateIf((of: DisputeDto) => of.taskId !== undefined || of.signatureId === undefined)
  @IsId()
  taskId?: string;

  @Optional() @IsId() signatureId?: string;
}
