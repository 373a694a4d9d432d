import { writtenRules, type FaultContext } from '@app/contracts/http';
import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from './operations';

type Schema = Record<string, unknown>;

/**
 * Adds to the document what our own rules say about inputs (lengths, formats, values): the swagger
 * plugin only knows the rules of class-validator.
 */
export function describeInputs(document: OpenAPIObject): OpenAPIObject {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const prototypes = new Map(writtenRules().map(({ dto, on }) => [dto, on]));
  for (const [dto, prototype] of prototypes) {
    const properties = schemas[dto]?.properties as Record<string, Schema> | undefined;
    for (const { property, context } of rulesOn(prototype)) {
      const schema = properties?.[property];
      if (schema && !('$ref' in schema)) Object.assign(schema, hintsOf(schema, context));
      // Beside a reference nothing else counts.
      else if (schema && properties && context.fields) {
        properties[property] = { allOf: [schema], minProperties: context.fields };
      }
    }
  }
  describeIds(document);
  return document;
}

/** The rules of a DTO: its own, and those of the classes it extends. */
const rulesOn = (prototype: object) =>
  writtenRules().filter(
    ({ on }) => on === prototype || Object.prototype.isPrototypeOf.call(on, prototype),
  );

/** Whatever is called an id in a path is one. */
function describeIds(document: OpenAPIObject): void {
  for (const parameter of operationsOf(document).flatMap(({ parameters = [] }) => parameters)) {
    const isId =
      !('$ref' in parameter) && parameter.in === 'path' && /(^i|I)d$/.test(parameter.name);
    if (isId) parameter.schema = { type: 'string', format: 'uuid' };
  }
}

const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

function hintsOf(
  schema: Schema,
  { max, min, format, pattern, values, whole, schema: name }: FaultContext,
): Schema {
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  const isList = schema.type === 'array';
  const [upper, lower] = isNumber
    ? ['maximum', 'minimum']
    : isList
      ? ['maxItems', 'minItems']
      : ['maxLength', 'minLength'];
  return {
    ...(max !== undefined && { [upper]: max }),
    ...(min !== undefined && { [lower]: min }),
    ...(whole && { type: 'integer' }),
    ...(format && { format }),
    ...(pattern && { pattern }),
    ...(values && !isList && { enum: [...values] }),
    ...(name && isList && { items: refTo(name) }),
    ...(name && !isList && { type: undefined, allOf: [refTo(name)] }),
  };
}
