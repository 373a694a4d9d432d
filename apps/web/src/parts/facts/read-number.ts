/** What a number field takes out of what was typed: digits of an input method's full width count too. */
export const readNumber = (typed: string | undefined): string =>
  (typed ?? '').normalize('NFKC').replace(/[^\w.-]+/g, '');
