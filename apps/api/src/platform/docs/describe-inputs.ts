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
  for (const { dto, property, context } of writtenRules()) {
    const properties = schemas[dto]?.properties as Record<string, Schema> | undefined;
    const schema = properties?.[property];
    if (schema && !('$ref' in schema)) Object.assign(schema, hintsOf(schema, context));
  }
  describeIds(document);
  return document;
}

/** Whatever is called an id in a path is one. */
function describeIds(document: OpenAPIObject): void {
  for (const parameter of operationsOf(document).flatMap(({ parameters = [] }) => parameters)) {
    const isId =
      !('$ref' in parameter) && parameter.in === 'path' && /(^i|I)d$/.test(parameter.name);
    if (isId) parameter.schema = { type: 'string', format: 'uuid' };
  }
}

function hintsOf(
  schema: Schema,
  { max, min, format, pattern, values, whole }: FaultContext,
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
  };
}
