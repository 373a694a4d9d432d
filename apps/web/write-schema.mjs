// Writes src/api/schema.d.ts from docs/openapi.json: the api as the screens are promised it.
import { readFile, writeFile } from 'node:fs/promises';
import openapi, { astToString } from 'openapi-typescript';

const root = new URL('../../', import.meta.url);
const document = JSON.parse(await readFile(new URL('docs/openapi.json', root), 'utf8'));
const types = astToString(await openapi(document));
await writeFile(new URL('apps/web/src/api/schema.d.ts', root), types);
