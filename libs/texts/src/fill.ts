/** Values put into the places marked `{name}` of a text. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Puts values into a text. A place without a value stays empty rather than showing its name to a
 * person; `texts.spec.ts` proves that the places of all languages are the same.
 */
export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The names of the places in a text, sorted, each once. */
export function placesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}
