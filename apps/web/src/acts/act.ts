import type { Text } from '@app/texts';
import { newKey } from '../api/client';
import type { paths } from '../api/schema';

/** How the rows a person sees change by an act, before the server has answered. */
export interface Effect {
  /** Rows by `rowKey`. */
  readonly rows: readonly string[];
  /** It is no longer his to do. */
  readonly isGone?: boolean;
  readonly status?: string;
  readonly acknowledged?: boolean;
  readonly reason?: string;
}

/** Why the server did not take an act. */
export interface Refusal {
  readonly message: string;
  readonly reasons: readonly string[];
  readonly requestId: string | null;
}

/** An act as it is kept until the server has answered: enough to send it again, the same. */
export interface Act {
  /** Its Idempotency-Key, made once. */
  readonly key: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What it was, to tell the person: "签收「机场接机」". */
  readonly label: Text;
  readonly effect: Effect;
  readonly receptionId: string;
  /** Its package, where it can be taken back. */
  readonly assignmentId: string | null;
  readonly taskIds: readonly string[];
  /** When the person acted, in epoch milliseconds. */
  readonly at: number;
  readonly tries: number;
  /** The key of the act this one takes back; its `actId` is known when that one is answered. */
  readonly undoes?: string;
  readonly refusal?: Refusal;
  /** What was typed for it, by the places it stood in; a refused act gives it back to them. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** What a route is sent. */
export type Post<P extends keyof paths> = paths[P] extends {
  readonly post: { readonly requestBody: { readonly content: { 'application/json': infer B } } };
}
  ? B
  : never;

type ActPath = {
  [P in keyof paths]: P extends `${string}{id}/${string}`
    ? [Post<P>] extends [never]
      ? never
      : P
    : never;
}[keyof paths];

interface Concerned {
  readonly receptionId: string;
  readonly assignmentId: string | null;
  readonly taskIds?: readonly string[];
}

interface Said {
  readonly label: Text;
  readonly effect: Effect;
}

/** Makes an act on the thing named `id`; the body is checked against the api's document. */
export function actOn<P extends ActPath>(
  path: P,
  id: string,
  body: Post<P>,
  concerned: Concerned,
  said: Said,
): Act {
  return {
    key: newKey(),
    path: path.replace('{id}', encodeURIComponent(id)),
    body: body as Readonly<Record<string, unknown>>,
    receptionId: concerned.receptionId,
    assignmentId: concerned.assignmentId,
    taskIds: concerned.taskIds ?? [],
    at: Date.now(),
    tries: 0,
    ...said,
  };
}

/** The words of an act that somebody typed: a reason, a remark, a note, a message. */
export function wordsOf({ body }: Act): string | null {
  const texts = [body.reason, body.remark, body.note, body.text];
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? null;
}

/** Names a row of the inbox: a signature or hand-over has one per scope. */
export const rowKey = (row: {
  readonly kind: string;
  readonly id: string;
  readonly scope?: string | null;
}): string =>
  ['signature', 'handover', 'declaration'].includes(row.kind)
    ? `${row.kind}:${row.id}:${row.scope ?? ''}`
    : `${row.kind}:${row.id}`;
