import { useEffect, useState, type ReactNode } from 'react';
import { defineTexts, useTexts } from '../language/texts';
import { codePointOf, missingGlyphs } from '../theme/rare-glyphs';
import { Icon } from './icon';

const glyphTexts = defineTexts({
  missing: {
    zh: (codes: string) =>
      `没有 ${codes} 的字形，显示和打印为叉框。字仍照原样保存；打印前请装有此字的字体，或改用拼音。`,
    en: (codes: string) =>
      `No glyph for ${codes}: shown and printed as a crossed box. The character is kept; install a font that has it before printing, or write it in Pinyin.`,
  },
});

/** The characters of a text that this device cannot draw. */
export function useMissingGlyphs(text: string): readonly string[] {
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void missingGlyphs(text).then((found) => {
      if (isCurrent) setMissing((before) => (found.length + before.length === 0 ? before : found));
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return missing;
}

interface MissingGlyphsProps {
  readonly text: string;
}

/** Says which characters of a text are boxes, and what to do. */
export function MissingGlyphs({ text }: MissingGlyphsProps): ReactNode {
  const t = useTexts(glyphTexts);
  const missing = useMissingGlyphs(text);
  if (missing.length === 0) return null;
  return (
    <p className="note amb t13" role="status">
      <Icon name="warn" />
      <span>{t.missing(missing.map(codePointOf).join(' '))}</span>
    </p>
  );
}
