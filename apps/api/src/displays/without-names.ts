/**
 * Takes the names out of texts that people wrote: a task "接张某到酒店" is no news for a wall. What is
 * no name stays as it is.
 */
export function withoutNames(names: readonly string[]): (text: string) => string {
  // The longest first: a short name may be part of a long one.
  const known = [...names].sort((a, b) => b.length - a.length);
  return (text) => known.reduce((left, name) => left.replaceAll(name, '某'), text);
}
