/**
 * A number as it was typed; digits of an input method's full width are digits too. NaN for what is
 * none, an empty text among it.
 */
export const numberIn = (text: string): number => {
  const plain = text.normalize('NFKC').trim();
  return plain === '' ? Number.NaN : Number(plain);
};
