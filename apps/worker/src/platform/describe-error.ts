import { ApplicationFailure } from '@temporalio/common';

/** What may be said of an error outside the process: kinds, codes and places, never its words. */
export interface ErrorDescription {
  readonly type: string;
  /** SQLSTATE, errno or gRPC code, when there is one. */
  readonly code?: string;
  /** Where in the code, without the message line. */
  readonly at?: string[];
}

/** Messages are left out: a constraint's detail or a mail server's answer may quote a person. */
export function describeError(error: unknown): ErrorDescription {
  if (!isError(error)) return { type: kindOf(error) };
  const code = codeOf(error) ?? codeOf(error.cause);
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error instanceof ApplicationFailure ? (error.type ?? error.name) : error.name,
    ...(code !== undefined && { code }),
    ...(frames && { at: frames.slice(0, 6).map((line) => line.trim()) }),
  };
}

/** A workflow's error comes from another realm, where `instanceof Error` says no. */
function isError(value: unknown): value is Error {
  const { name, message } = (value ?? {}) as { name?: unknown; message?: unknown };
  return typeof name === 'string' && typeof message === 'string';
}

function kindOf(value: unknown): string {
  const { constructor } = (value ?? {}) as { constructor?: { name: string } };
  return typeof value === 'object' && value !== null
    ? (constructor?.name ?? 'object')
    : typeof value;
}

function codeOf(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' || typeof code === 'number' ? String(code) : undefined;
}
