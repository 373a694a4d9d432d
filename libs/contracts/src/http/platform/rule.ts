import { ValidateBy } from 'class-validator';

/** What a fault tells the caller beside its path: a stable code and, where there is one, the limit. */
export interface FaultContext {
  readonly code: string;
  readonly max?: number;
  readonly min?: number;
  /** For the OpenAPI document. */
  readonly pattern?: string;
  readonly format?: string;
  readonly whole?: boolean;
  readonly values?: readonly (string | number)[];
  /** For the OpenAPI document: the name of a schema of its own. */
  readonly schema?: string;
  /** For the OpenAPI document: at least so many fields are named. */
  readonly fields?: number;
  /** Every fault inside a value that is checked as a whole, with the path within it. */
  readonly inside?: (value: unknown) => readonly InnerFault[];
}

/** A fault inside a value. `path` is what is added to the place of the value: `.edge`, `[2]`, or nothing. */
export interface InnerFault {
  readonly path: string;
  readonly code: string;
  readonly max?: number;
}

/** One rule as it was written down, for the OpenAPI document. */
export interface WrittenRule {
  readonly dto: string;
  /** The prototype it was written on; classes that extend it have the rule too. */
  readonly on: object;
  readonly property: string;
  readonly context: FaultContext;
}

const written: WrittenRule[] = [];

/** All rules of all DTOs loaded so far. */
export const writtenRules = (): readonly WrittenRule[] => written;

/** One check on one property. `check` must answer true for what another rule already refuses. */
export function rule(
  name: string,
  context: FaultContext,
  check: (value: unknown) => boolean,
): PropertyDecorator {
  const validate = ValidateBy(
    { name, validator: { validate: check, defaultMessage: () => context.code } },
    { context },
  );
  return (target, property) => {
    const dto = target.constructor.name;
    written.push({ dto, on: target, property: String(property), context });
    validate(target, property);
  };
}

/** Several rules as one decorator; the first in the list is the one a reader should think of. */
export function rules(...all: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, property) => all.forEach((one) => one(target, property));
}

/** One check that looks into a value of many shapes, and names every place in it that is wrong. */
export const ruleInside = (
  name: string,
  look: (value: unknown) => readonly InnerFault[],
  schema?: string,
): PropertyDecorator =>
  rule(name, { code: 'field.invalid', inside: look, schema }, (v) => look(v).length === 0);

export const isText = (value: unknown): value is string => typeof value === 'string';
