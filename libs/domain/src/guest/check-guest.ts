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
}

/**
 * Everything that is wrong with a guest's values. `batches`: the keys that may be named; null = any.
 * Names are never changed or narrowed: every script, rare characters, marks of direction.
 */
export function checkGuest(values: GuestValues, batches: readonly string[] | null): GuestFault[] {
  const faults: GuestFault[] = GUEST_FIELD_NAMES.flatMap((field) => {
    const code = faultOfValue(field, values[field] ?? '');
    return code ? [{ code, field }] : [];
  });
  if (!values.name && !values.originalName)
    faults.push({ code: 'guest.name-missing', field: null });
  if (values.batch && batches && !batches.includes(values.batch)) {
    faults.push({ code: 'guest.batch-unknown', field: 'batch' });
  }
  return faults;
}

function faultOfValue(field: GuestField, value: string): GuestFaultCode | null {
  const { max, lines } = ruleOfGuestField(field);
  if (CONTROL.test(value)) return 'cell.control-character';
  if (!lines && LINE_BREAK.test(value)) return 'cell.line-break';
  return [...value].length > max ? 'cell.too-long' : null;
}

// Everything in category Cc but the line break; tabs cannot be typed into a form.
const CONTROL = /[^\P{Cc}\n]/u;
const LINE_BREAK = /[\n\u2028\u2029]/u;
