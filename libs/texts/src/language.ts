/** Chinese is the language of the product; English is its faithful second. */
export type Language = 'zh' | 'en';

export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** One text in all languages. A missing language does not compile. */
export type Text = Readonly<Record<Language, string>>;
