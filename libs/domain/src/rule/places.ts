/** What is said beside the name: an address in brackets, spaces, marks. */
const ASIDE = /（[^）]*）|\([^)]*\)|[\s·・,，.。'’"“”-]/gu;
const ARROW = /\s*(?:→|->|—>|➔)\s*/u;
/** Shorter names are too common to be taken for a part of a longer one. */
const TELLING = 4;

/** The name alone, as names are compared: two texts of one name are the same place. */
export const placeName = (place: string): string => place.replace(ASIDE, '').toLowerCase();

/** Do two texts name the same premises? A room or a hall of a house is in that house. */
export function isSamePlace(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return false;
  const [short, long] = [placeName(a), placeName(b)].sort((x, y) => x.length - y.length);
  if (short === '') return false;
  return short === long || (short.length >= TELLING && long.startsWith(short));
}

/** Where one is after a way “A → B”, or at a place. */
export const placeAfter = (place: string | null | undefined): string | null =>
  place?.split(ARROW).at(-1) ?? null;

/** Where one comes from on a way “A → B”. */
export const placeBefore = (place: string | null | undefined): string | null =>
  place?.split(ARROW).at(0) ?? null;
