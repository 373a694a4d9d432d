import type { Language, Text } from '@app/texts';
import { languageNow, useLanguage } from './language';

/** A sentence, or one that takes values, in both languages. A missing language does not compile. */
type Entry = Text | { readonly [L in Language]: (...values: never[]) => string };
type Entries = Readonly<Record<string, Entry>>;
/** The entries in one language. */
export type Said<E extends Entries> = { readonly [K in keyof E]: E[K]['zh'] };

/**
 * The words of one screen: `{ title: { zh: '我的待办', en: 'My work' } }`. Both languages of a
 * sentence with values take the same values.
 */
export function defineTexts<E extends Entries>(entries: {
  readonly [K in keyof E]: E[K] & { readonly en: E[K]['zh'] };
}): E {
  return entries;
}

function say<E extends Entries>(entries: E, language: Language): Said<E> {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, entry[language]]),
  ) as Said<E>;
}

const said = new WeakMap<Entries, Map<Language, unknown>>();

function sayOnce<E extends Entries>(entries: E, language: Language): Said<E> {
  const known = said.get(entries) ?? new Map<Language, unknown>();
  said.set(entries, known);
  if (!known.has(language)) known.set(language, say(entries, language));
  return known.get(language) as Said<E>;
}

/** The words of a screen in the language shown. */
export function useTexts<E extends Entries>(entries: E): Said<E> {
  return sayOnce(entries, useLanguage());
}

/** The same outside of a component: for toasts and stores. */
export function textsNow<E extends Entries>(entries: E): Said<E> {
  return sayOnce(entries, languageNow());
}

/** One text of a shared table (`@app/texts`) in the language shown. */
export function useSay(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}
