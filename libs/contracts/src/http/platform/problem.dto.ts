/** One fault in what was sent. */
export class FaultDto {
  /**
   * Where it is.
   * @example "guests[0].name"
   */
  path: string;
  /**
   * Stable code.
   * @example "text.too-long"
   */
  code: string;
  /** What to do about it, in the language asked for. */
  message: string;
  /** The largest allowed value or length, where the fault is about one. */
  max?: number;
  /** The smallest allowed value or length, where the fault is about one. */
  min?: number;
  /**
   * How times depend on each other, where they do so in a circle.
   * @example "lunch.start → talk.end → lunch.start"
   */
  detail?: string;
}

/** One reason of a refusal, with the objects it concerns. */
export class ReasonDto {
  /** @example "signature.missing" */
  code: string;
  /** What to do about it, where it can be said without naming anybody. */
  message?: string;
  /** Ids and codes of what the reason is about. */
  objects: unknown[];
}

/** Who wrote something since it was read, and when. */
export class SavedDto {
  /** Id of the person; null for the process. */
  by: string | null;
  at: Date;
}

/** RFC 9457 problem details. */
export class ProblemDto {
  /** @example "urn:yingbin:problem:input.invalid" */
  type: string;
  title: string;
  /** @example 422 */
  status: number;
  /** @example "input.invalid" */
  code: string;
  requestId: string;
  /** All faults of the input at once. */
  errors?: FaultDto[];
  /** All reasons of a refused act at once. */
  reasons?: ReasonDto[];
  /** Of 412: who was faster. */
  saved?: SavedDto;
  /** Seconds after which a new try makes sense. */
  retryAfter?: number;
}
