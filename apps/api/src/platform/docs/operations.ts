import type { OpenAPIObject } from '@nestjs/swagger';

/** Every operation of the document. */
export const operationsOf = (document: OpenAPIObject) =>
  Object.values(document.paths)
    .flatMap(({ get, post, put, patch, delete: remove }) => [get, post, put, patch, remove])
    .filter((operation) => operation !== undefined);
