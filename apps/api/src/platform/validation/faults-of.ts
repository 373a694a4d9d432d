import type { FaultContext } from '@app/contracts/http';
import type { ValidationError } from 'class-validator';
import type { Fault } from '../problems/problem';

// Rules of class-validator itself, for DTOs that use them directly.
const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'field.unknown',
  isString: 'field.type',
  isBoolean: 'field.type',
  isInt: 'field.type',
  isNumber: 'field.type',
  isArray: 'field.type',
  isObject: 'field.type',
  nestedValidation: 'field.type',
  isUuid: 'id.invalid',
  isIn: 'value.unknown',
  isEnum: 'value.unknown',
};

/** More faults than these help nobody. */
const MOST = 200;

/** All faults of a validated value, flat, with paths such as `guests[0].name`. */
export function faultsOf(errors: readonly ValidationError[], parent = ''): Fault[] {
  const faults: Fault[] = [];
  for (const error of errors) {
    const path = join(parent, error.property);
    const own = ownFaults(error, path);
    // What is of the wrong kind has no parts worth speaking about.
    const isWrongKind = own.some((fault) => fault.code === 'field.type');
    faults.push(...own, ...(isWrongKind ? [] : faultsOf(error.children ?? [], path)));
    if (faults.length >= MOST) return faults.slice(0, MOST);
  }
  return faults;
}

function ownFaults(error: ValidationError, path: string): Fault[] {
  const names = Object.keys(error.constraints ?? {});
  if (names.length === 0) return [];
  // An unknown field has no value of ours to speak about; one left out has one fault, not five.
  if (names.includes('whitelistValidation')) return [{ path, code: 'field.unknown' }];
  if (error.value === undefined || error.value === null) return [{ path, code: 'field.required' }];
  const all = names.flatMap((name) => faultsBy(error, name, path));
  return [...new Map(all.map((fault) => [`${fault.path} ${fault.code}`, fault])).values()];
}

/** What one rule has to say: of the value, or of every place inside it. */
function faultsBy(error: ValidationError, name: string, path: string): Fault[] {
  const context = error.contexts?.[name] as FaultContext | undefined;
  if (!context?.inside) return [faultOf(context, name, path)];
  return context
    .inside(error.value)
    .slice(0, MOST)
    .map((fault) => ({ ...fault, path: path + fault.path }));
}

function faultOf(context: FaultContext | undefined, name: string, path: string): Fault {
  const code = context?.code ?? CODES[name] ?? 'field.invalid';
  return {
    path,
    code,
    ...(context?.max !== undefined && { max: context.max }),
    ...(context?.min !== undefined && { min: context.min }),
  };
}

/** A property's name comes from the sender: it is cut, so that an answer cannot be blown up. */
function join(parent: string, property: string): string {
  const name = Array.from(property).slice(0, 64).join('');
  if (/^\d+$/.test(name)) return `${parent}[${name}]`;
  return parent ? `${parent}.${name}` : name;
}
