import { problemOf } from '../../api/problem';

/** What the server says is wrong, by the path of the field. */
export type Faults = ReadonlyMap<string, string>;

export const NO_FAULTS: Faults = new Map();

/**
 * The faults of a refusal by path, the first of each. `prefix` is what the request puts before the
 * fields.
 */
export function faultsOf(error: unknown, prefix = ''): Faults {
  const { body } = problemOf(error);
  const reasons = (body?.reasons ?? []).flatMap(({ message = '', objects }) =>
    (objects as readonly { readonly type: string; readonly id: string }[])
      .filter(({ type }) => type === 'fact')
      .map(({ id }) => [id, message] as const),
  );
  const errors = (body?.errors ?? []).map(({ path, message }) => {
    const dotted = path.replace(/^\//, '').replaceAll('/', '.');
    return [dotted.startsWith(prefix) ? dotted.slice(prefix.length) : dotted, message] as const;
  });
  return new Map([...reasons, ...errors].reverse());
}
