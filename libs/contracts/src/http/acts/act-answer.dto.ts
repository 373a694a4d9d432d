/** What an act answers once it is stored for good. */
export class ActAnswerDto {
  /** Names this act, for its undo. */
  actId: string;
  receptionId: string;
  /** @example "plan" */
  stage: string;
  /** @example "open" */
  receptionStatus: string;
  /**
   * What followed from it, in order.
   * @example ["PlanSent"]
   */
  facts: string[];
  /** Ids of what it made, by kind. */
  ids: Record<string, string[]>;
  /** Until when it can be taken back, where it can. */
  undoUntil?: string;
}

/** What changing a draft answers; `revision` is the number of its ETag. */
export class DraftAnswerDto extends ActAnswerDto {
  /** @example 3 */
  revision: number;
}
