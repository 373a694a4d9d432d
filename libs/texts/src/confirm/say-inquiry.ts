import { fill } from '../fill';
import type { FactKey } from '../glossary/fact.texts';
import { FACT_TEXTS } from '../glossary/fact.texts';
import type { Language } from '../language';
import { INQUIRY_TEXT, UNKNOWN_CONTACT } from './confirm.texts';

/** What a mandatory fact is called. */
export const sayFact = (language: Language, fact: string): string =>
  Object.hasOwn(FACT_TEXTS, fact) ? FACT_TEXTS[fact as FactKey][language] : fact;

/** Whom to ask for what: "向李明了解：人数、抵达时间". */
export function sayInquiry(
  language: Language,
  contact: string | null,
  facts: readonly string[],
): string {
  const separator = language === 'zh' ? '、' : ', ';
  const who = contact ?? UNKNOWN_CONTACT[language];
  const names = facts.map((fact) => sayFact(language, fact)).join(separator);
  return fill(INQUIRY_TEXT[language], { who, facts: names });
}
