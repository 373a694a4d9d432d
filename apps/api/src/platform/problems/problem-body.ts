import type { FaultDto, ProblemDto, ReasonDto } from '@app/contracts/http';
import {
  FAULT_TEXTS,
  fill,
  MISSING_TEXTS,
  PROBLEM_TEXTS,
  REFUSAL_TEXTS,
  sayTaskState,
} from '@app/texts';
import type { Language, Text } from '@app/texts';
import type { Fault, Problem } from './problem';

/** The body of a problem as RFC 9457 has it, in the language asked for. */
export function problemBody(problem: Problem, requestId: string, language: Language): ProblemDto {
  const { errors, reasons, saved, retryAfter } = problem.details;
  return {
    type: `urn:yingbin:problem:${problem.code}`,
    title: titleOf(problem, language),
    status: problem.status,
    code: problem.code,
    requestId,
    ...(errors && { errors: errors.map((fault) => withMessage(fault, language)) }),
    ...(reasons && { reasons: reasons.map((reason) => said(reason, language)) }),
    ...(saved && { saved }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

function titleOf({ code, status, details }: Problem, language: Language): string {
  const own = PROBLEM_TEXTS[code] ?? REFUSAL_TEXTS[code] ?? FAULT_TEXTS[code];
  const text = own ?? PROBLEM_TEXTS[fallbackOf(status)];
  return fill(text[language], details.values);
}

function fallbackOf(status: number): string {
  if (status >= 500) return 'internal';
  if (status === 403) return 'act.forbidden';
  if (status === 404) return 'object.not-found';
  return status === 409 ? 'act.refused' : 'input.invalid';
}

// Names do not belong into an error: the objects say whom, the sentence says what to do.
const MISSING: Readonly<Record<string, Text | undefined>> = MISSING_TEXTS;

/** A reason with its sentence, where one can be said without naming anybody. */
function said(reason: ReasonDto, language: Language): ReasonDto {
  const { code } = reason;
  const known = REFUSAL_TEXTS[code] ?? PROBLEM_TEXTS[code] ?? MISSING[code] ?? FAULT_TEXTS[code];
  const text = known ?? sayTaskState(code);
  const message = text?.[language].replace(/(：|: )\{objects\}/u, '');
  return message === undefined || message.includes('{') ? reason : { ...reason, message };
}

/** A fault with the sentence that says what to do about it. */
export function withMessage(fault: Fault, language: Language): FaultDto {
  const text = FAULT_TEXTS[fault.code] ?? PROBLEM_TEXTS[fault.code] ?? FAULT_TEXTS['field.invalid'];
  const { max = '', min = '' } = fault;
  return { ...fault, message: fill(text[language], { max, min }) };
}
