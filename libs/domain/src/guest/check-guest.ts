import { GUEST_FIELD_NAMES, ruleOfGuestField } from './guest-field';
import type { GuestField, GuestValues } from './guest-field';

export type GuestFaultCode =
  | 'guest.name-missing'
  | 'guest.batch-unknown'
  | 'cell.too-long'
  | 'cell.control-character'
  | 'cell.line-break';

export interface GuestFault {
  readonly code: GuestFaultCode;
  /** null = the guest as a whole. */
  readonly field: GuestField | null;
  /** Characters, where the fault is about length. */
  readonly max?: number;
}

/**
 * Everything that is wrong with a guest's values. `batches`: the keys that may be named; null = any.
 * Names are never changed or narrowed: every script, rare characters, marks of direction.
 */
export function checkGuest(values: GuestValues, batches: readonly string[] | null): GuestFault[] {
  const faults = GUEST_FIELD_NAMES.flatMap((field) => faultsOfValue(field, values[field] ?? ''));
  if (!values.name && !values.originalName) {
    faults.push({ code: 'guest.name-missing', field: null });
  }
  if (values.batch && batches && !batches.includes(values.batch)) {
    faults.push({ code: 'guest.batch-unknown', field: 'batch' });
  }
  return faults;
}

function faultsOfValue(field: GuestField, value: string): GuestFault[] {
  const { max, lines } = ruleOfGuestField(field);
  if (CONTROL.test(value) || !value.isWellFormed()) {
    return [{ code: 'cell.control-character', field }];
  }
  if (!lines && LINE_BREAK.test(value)) return [{ code: 'cell.line-break', field }];
  return [...value].length > max ? [{ code: 'cell.too-long', field, max }] : [];
}

// Line breaks and tabs are no control characters here: where they may stand is another question.
const CONTROL = /[^\P{Cc}\t\n\r]/u;
const LINE_BREAK = /[\t\n\r\u2028\u2029]/u;
