/**
 * The values of a row after a change that names only some of them: what is undefined stays. Answers
 * the new values and the names of the fields that really differ.
 */
export function changeOf<T extends object>(
  before: T,
  change: Partial<T>,
): { after: T; fields: string[] } {
  const named = Object.entries(change).filter(([, value]) => value !== undefined);
  const fields = named
    .filter(([key, value]) => !isSame(before[key as keyof T], value))
    .map(([key]) => key);
  return { after: { ...before, ...Object.fromEntries(named) }, fields };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
