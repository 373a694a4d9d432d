import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Fault } from '../../platform/problems/problem';
import { faultsOf } from '../../platform/validation/faults-of';
import type { TableRow } from './table';

/** The faults of one row, by the same rules as the form of one object; paths name row and column. */
export function checkRow(
  type: new () => object,
  { row, isUneven }: TableRow,
  value: object,
): Fault[] {
  const instance = plainToInstance(type, value, { exposeUnsetFields: false });
  const errors = validateSync(instance, { validationError: { target: false, value: true } });
  const uneven = isUneven ? [{ path: 'cells', code: 'row.incomplete' }] : [];
  return atRow(row, [...uneven, ...faultsOf(errors)]);
}

/** Faults of one row under its number in the file. */
export const atRow = (row: number, faults: readonly Fault[]): Fault[] =>
  faults.map((fault) => ({ ...fault, path: `row ${row}: ${fault.path}` }));

/** Rows whose key occurred before in the same file. */
export function repeated<T extends { readonly row: number }>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  fault: Fault,
): Fault[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    const isRepeated = key !== '' && seen.has(key);
    seen.add(key);
    return isRepeated ? atRow(row.row, [fault]) : [];
  });
}
