import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Fault } from '../problems/problem';
import { faultsOf } from './faults-of';

/** The faults of a value that did not come as a body, by the same rules as one. */
export function faultsIn(type: new () => object, value: object): Fault[] {
  const instance = plainToInstance(type, value, { exposeUnsetFields: false });
  const errors = validateSync(instance, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false, value: true },
  });
  return faultsOf(errors);
}
