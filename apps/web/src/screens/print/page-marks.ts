import { useEffect } from 'react';

export interface PageMarks {
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomLeft: string;
  /** What stands before, between and after the two page numbers. */
  readonly page: readonly [string, string, string];
}

/** A text as a CSS string: nothing in it ends the string. */
function quoted(text: string): string {
  const safe = [...text].map((character) =>
    /[\p{L}\p{N} .,:·（）()，。]/u.test(character)
      ? character
      : `\\${(character.codePointAt(0) ?? 32).toString(16)} `,
  );
  return `"${safe.join('')}"`;
}

/**
 * Puts head, page number and version mark into the margins of every printed page. They are the
 * page's own (CSS margin boxes), so no row can run into them.
 */
export function usePageMarks({ topLeft, topRight, bottomLeft, page }: PageMarks): void {
  const [before, between, after] = page;
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const look = 'font: 9pt var(--font); color: #455156;';
    sheet.replaceSync(`@page {
      size: A4 portrait;
      margin: 20mm 16mm 18mm;
      @top-left { content: ${quoted(topLeft)}; ${look} }
      @top-right { content: ${quoted(topRight)}; ${look} }
      @bottom-left { content: ${quoted(bottomLeft)}; ${look} }
      @bottom-right {
        content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)};
        ${look}
      }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [topLeft, topRight, bottomLeft, before, between, after]);
}
