import type { Fact } from './fact';
import type { ObjectRef } from './gate/missing-code';

/** Why a command is refused. `status` is the HTTP family of the refusal, decided by meaning. */
export interface Reason {
  readonly code: string;
  readonly objects?: readonly ObjectRef[];
}

/** A refusal names all its reasons at once and changes nothing. */
export interface Refusal {
  readonly refused: true;
  readonly status: 403 | 404 | 409 | 412 | 422;
  readonly code: string;
  readonly reasons: readonly Reason[];
  /** What is recorded although the act is refused. */
  readonly noted?: readonly Fact[];
}

/** Without reasons the code is the one reason. */
export const refuse = (
  status: Refusal['status'],
  code: string,
  reasons: readonly Reason[] = [],
): Refusal => ({ refused: true, status, code, reasons: reasons.length ? reasons : [{ code }] });

export const forbidden = (code = 'act.forbidden'): Refusal => refuse(403, code);
export const notFound = (code = 'object.not-found'): Refusal => refuse(404, code);
export const conflict = (code: string, objects?: readonly ObjectRef[]): Refusal =>
  refuse(409, code, [{ code, ...(objects ? { objects } : {}) }]);
export const invalid = (code: string, objects?: readonly ObjectRef[]): Refusal =>
  refuse(422, code, [{ code, ...(objects ? { objects } : {}) }]);

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true;
