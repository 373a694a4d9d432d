import type { Language } from '@app/texts';

/** The language an `Accept-Language` header asks for; Chinese unless English is wanted more. */
export function languageOf(header: string | undefined): Language {
  let best: { language: Language; weight: number } = { language: 'zh', weight: 0 };
  for (const part of (header ?? '').slice(0, 200).split(',')) {
    const [tag = '', quality] = part.trim().split(';q=');
    const weight = quality === undefined ? 1 : Number(quality);
    const language = /^(zh|en)(-|$)/i.exec(tag)?.[1]?.toLowerCase() as Language | undefined;
    if (language && weight > best.weight) best = { language, weight };
  }
  return best.language;
}
