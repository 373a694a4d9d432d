import { fill, type Values } from '../fill';
import type { Language, Text } from '../language';
import { REFUSAL_TEXTS } from './refusal.texts';

const UNKNOWN: Text = {
  zh: '没有办成（{code}）。请刷新后再试；仍不行请联系管理员并提供此代码。',
  en: 'That did not work ({code}). Please reload and try again, or give this code to the administrator.',
};

/** A refusal as a sentence. A code without words gets a general sentence that names the code. */
export function sayRefusal(language: Language, code: string, values: Values = {}): string {
  const texts: Readonly<Partial<Record<string, Text>>> = REFUSAL_TEXTS;
  return fill((texts[code] ?? UNKNOWN)[language], { ...values, code });
}
