import type { FaultDto, ProblemDto } from '@app/contracts/http';
import { FAULT_TEXTS, PROBLEM_TEXTS, fill, type Language } from '@app/texts';
import type { Fault, Problem } from './problem';

/** The body of a problem as RFC 9457 has it, in the language asked for. */
export function problemBody(problem: Problem, requestId: string, language: Language): ProblemDto {
  const { errors, reasons, retryAfter } = problem.details;
  return {
    type: `urn:yingbin:problem:${problem.code}`,
    title: titleOf(problem, language),
    status: problem.status,
    code: problem.code,
    requestId,
    ...(errors && { errors: errors.map((fault) => withMessage(fault, language)) }),
    ...(reasons && { reasons: [...reasons] }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

function titleOf({ code, status, details }: Problem, language: Language): string {
  const text = PROBLEM_TEXTS[code] ?? FAULT_TEXTS[code] ?? PROBLEM_TEXTS[fallbackOf(status)];
  return fill(text[language], details.values);
}

function fallbackOf(status: number): string {
  if (status >= 500) return 'internal';
  if (status === 403) return 'act.forbidden';
  if (status === 404) return 'object.not-found';
  return status === 409 ? 'act.refused' : 'input.invalid';
}

/** A fault with the sentence that says what to do about it. */
export function withMessage(fault: Fault, language: Language): FaultDto {
  const text = FAULT_TEXTS[fault.code] ?? PROBLEM_TEXTS[fault.code] ?? FAULT_TEXTS['field.invalid'];
  const { max = '', min = '' } = fault;
  return { ...fault, message: fill(text[language], { max, min }) };
}
