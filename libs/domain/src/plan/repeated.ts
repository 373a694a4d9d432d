/** The places of keys that stand further up already. */
export function repeated(keys: readonly string[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const again = new Set<number>();
  keys.forEach((key, i) => {
    if (seen.has(key)) again.add(i);
    seen.add(key);
  });
  return again;
}
