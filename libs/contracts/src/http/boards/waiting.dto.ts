import { PersonDto } from '../directory';
import { FlagInQuery, IsFlag, Optional } from '../platform';

export class WaitingQueryDto {
  /** Only what is past its time. */
  @Optional()
  @FlagInQuery()
  @IsFlag()
  late?: boolean;
}

export class WaitingForDto {
  type: string;
  id: string;
  /** Text of the task or follow-up; scope of the signature; matter of the approval; code of the gate. */
  label: string | null;
  /** Of a gate: the item or task that holds it. */
  what?: string | null;
}

/** Who is waited for, for what, since when, and what happens next by itself. */
export class WaitingDto {
  /**
   * task-acknowledge, task-due, task-returned (to be sent again or withdrawn by the office), signature,
   * approval, facts, summary, follow-up, handover; change: a proposed change (`scope` is its number);
   * `gate`: what holds the stage without a deadline.
   * @example "signature"
   */
  kind: string;
  for: WaitingForDto;
  assignmentId: string | null;
  departmentCode: string | null;
  scope: string | null;
  who: PersonDto[];
  since: Date;
  due: Date | null;
  late: boolean;
  /** Steps taken: remind, due, head, office. */
  passed: string[];
  /**
   * The next one: remind 提醒, due, head and office 逾期提级; of a proposed change what its clock does by
   * itself: deputy (it passes to him), publish, drop; null after the last.
   */
  nextStep: string | null;
  nextStepAt: Date | null;
  /**
   * Of a proposed change with a clock: what is done when nobody has decided by `fallbackAt`.
   * @example "drop"
   */
  fallback?: 'publish' | 'drop' | 'none' | null;
  fallbackAt?: Date | null;
}

export class WaitingListDto {
  receptionId: string;
  zone: string;
  now: Date;
  items: WaitingDto[];
}
