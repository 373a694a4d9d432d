import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { insertRow } from './insert-row';

/** A reception as a row and nothing more; returns its id. */
export const insertReception = (
  client: ClientBase,
  values: Readonly<Record<string, unknown>> = {},
): Promise<string> =>
  insertRow(client, 'reception', {
    ...{ code: randomUUID(), status: 'open', stage: 'confirm', secrecy: 'internal' },
    ...{ batches: '[]', ...values },
  });
