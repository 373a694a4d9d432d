import type { Language } from '@app/texts';

/** How the product's own reasons begin in English; they are stored in both languages. */
const OWN = / · (?=Overrun by |The calendar of |Flight )/;

/** A reason that the product gave itself, in one language; what a person wrote stays as it is. */
export function ownWords(reason: string, language: Language): string {
  const [zh = reason, en] = reason.split(OWN);
  return language === 'en' && en !== undefined ? en : zh;
}
