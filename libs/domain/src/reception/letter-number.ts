/**
 * A 文号 or unit name in the form in which two spellings of the same one are equal: widths and
 * brackets folded, spaces and case gone; a letter is unique by it, F10 ("苏办函〔2026〕 12 号" = "苏办函[2026]12号").
 */
export function normalNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〔〕［］【】〖〗()[\]{}（）﹝﹞「」『』]/gu, (c) =>
      '〔［【〖([{（﹝「『'.includes(c) ? '(' : ')',
    )
    .replace(/\s+/gu, '')
    .toLowerCase();
}
