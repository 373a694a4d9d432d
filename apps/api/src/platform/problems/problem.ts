import type { FaultDto, ReasonDto } from '@app/contracts/http';
import type { Values } from '@app/texts';

export interface ProblemDetails {
  /** Values for the places in the text of this code. */
  readonly values?: Values;
  /** Faults of the input; a message is added by code where there is none. */
  readonly errors?: readonly Fault[];
  readonly reasons?: readonly ReasonDto[];
  /** Who wrote it since it was read; an id, as names do not belong into an error. */
  readonly saved?: { readonly by: string | null; readonly at: Date };
  /** Seconds; sent as Retry-After too. */
  readonly retryAfter?: number;
}

export type Fault = Omit<FaultDto, 'message'>;

/**
 * What an answer other than success is made of: a status, a stable code, and the details. The text
 * a person reads is chosen by code and language when it is sent; nothing else leaves the process.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}

/** A fault that speaks for the whole: with it, nothing else about the input matters. */
const LEADING: readonly string[] = ['secrecy.classified'];

/** 422 with all faults of the input at once. */
export const invalidInput = (errors: readonly Fault[]): Problem => {
  const leading = errors.find(({ code }) => LEADING.includes(code));
  return new Problem(422, leading?.code ?? 'input.invalid', { errors });
};

/** 404 for what does not exist and for what this person may not know of. */
export const notFound = (): Problem => new Problem(404, 'object.not-found');

/** 412: somebody changed it since it was read. */
export const stale = (): Problem => new Problem(412, 'version.stale');
