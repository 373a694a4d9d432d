import { isDenied } from './negation';

/** Where a text stands in the plan. */
export interface Spot {
  readonly path: string;
  /** `item:dinner`, `task:cars/notify`. */
  readonly subject: string;
  /** Key of the item it belongs to, if any. */
  readonly item: string | null;
  readonly source: 'text' | 'dish';
  /** The whole text, in lower case. */
  readonly text: string;
}

/** A piece of a text between two marks: a denial in it goes no further. */
export interface Clause {
  readonly spot: Spot;
  readonly text: string;
  /** A short end of a list (“不设横幅，鲜花”) takes over what is denied before it. */
  readonly denied: boolean;
}

const STOPS = /[。；;！!？?\n（）()【】]/u;
const COMMAS = /[，,]/u;
const LATIN = /[a-z]/u;

function isShort(text: string): boolean {
  const trimmed = text.trim();
  return LATIN.test(trimmed) ? trimmed.split(/\s+/u).length <= 3 : trimmed.length <= 4;
}

/** Splits one text of the plan into its clauses. */
export function clausesOf(spot: Spot): Clause[] {
  return spot.text.split(STOPS).flatMap((sentence) => {
    let before: Clause | null = null;
    return sentence.split(COMMAS).map((text): Clause => {
      const denied: boolean =
        before !== null &&
        isShort(text) &&
        (before.denied || isDenied(before.text, before.text.length, before.text.length));
      before = { spot, text, denied };
      return before;
    });
  });
}
