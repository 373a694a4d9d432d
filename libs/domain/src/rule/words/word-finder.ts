import type { Clause, Spot } from './clause';
import { isDenied } from './negation';
import type { Words } from './words';

/** A word that was meant, and where. */
export interface Found {
  readonly spot: Spot;
  readonly word: string;
}

interface Places {
  /** Clauses in which it stands, and whether it is denied there. */
  readonly clauses: Map<Clause, boolean>;
}

const isLatin = (code: number): boolean => code >= 97 && code <= 122;

/** `banner` is in `banners`, but `gift` is not in `gifted`. */
function endsThere(text: string, word: string, from: number): boolean {
  const end = from + word.length;
  if (!isLatin(word.charCodeAt(word.length - 1))) return true;
  if (from > 0 && isLatin(word.charCodeAt(0)) && isLatin(text.charCodeAt(from - 1))) return false;
  const rest = text.slice(end, end + 3);
  const plural = rest.startsWith('es') ? 2 : rest.startsWith('s') ? 1 : 0;
  return [0, plural].some((n) => !isLatin(text.charCodeAt(end + n)));
}

/**
 * Finds all words of all rules in one pass over the texts of a plan: a plan is read as often as a
 * person types, so its cost must not grow with the number of rules.
 */
export class WordFinder {
  private readonly found = new Map<string, Places>();

  constructor(clauses: readonly Clause[], vocabularies: readonly Words[]) {
    const byFirst = new Map<number, string[]>();
    for (const word of new Set(vocabularies.flatMap((v) => [...v.any, ...v.together.flat()]))) {
      const first = word.toLowerCase().charCodeAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), word.toLowerCase()]);
    }
    for (const clause of clauses) this.scan(clause, byFirst);
  }

  private scan(clause: Clause, byFirst: ReadonlyMap<number, readonly string[]>): void {
    const { text } = clause;
    for (let at = 0; at < text.length; at += 1) {
      for (const word of byFirst.get(text.charCodeAt(at)) ?? []) {
        if (!text.startsWith(word, at) || !endsThere(text, word, at)) continue;
        const denied = clause.denied || isDenied(text, at, at + word.length);
        const places = this.found.get(word) ?? { clauses: new Map<Clause, boolean>() };
        places.clauses.set(clause, denied && (places.clauses.get(clause) ?? true));
        this.found.set(word, places);
      }
    }
  }

  private clausesWith(word: string): ReadonlyMap<Clause, boolean> {
    return this.found.get(word.toLowerCase())?.clauses ?? new Map<Clause, boolean>();
  }

  /** Every spot whose text means one of the words, once, with the first word that says so. */
  find(words: Words, source: Spot['source'] | 'both' = 'text'): Found[] {
    const hits = new Map<Spot, string>();
    const note = (clause: Clause, word: string): void => {
      const { spot } = clause;
      if (hits.has(spot) || (source !== 'both' && spot.source !== source)) return;
      if (words.unless.some((w) => spot.text.includes(w.toLowerCase()))) return;
      hits.set(spot, word);
    };
    for (const word of words.any) {
      this.clausesWith(word).forEach((denied, clause) => {
        if (!denied) note(clause, word);
      });
    }
    for (const [clause, word] of this.together(words.together)) note(clause, word);
    return [...hits].map(([spot, word]) => ({ spot, word }));
  }

  /** Clauses with one word of each group, none of them denied. */
  private together(groups: Words['together']): [Clause, string][] {
    if (groups.length === 0) return [];
    const perGroup = groups.map((group) => {
      const at = new Map<Clause, { readonly word: string; readonly denied: boolean }>();
      for (const word of group) {
        this.clausesWith(word).forEach((denied, clause) => {
          at.set(clause, { word, denied: denied || (at.get(clause)?.denied ?? false) });
        });
      }
      return at;
    });
    return [...perGroup[0].keys()].flatMap((clause): [Clause, string][] => {
      const said = perGroup.map((group) => group.get(clause));
      if (said.some((one) => one === undefined || one.denied)) return [];
      return [[clause, said.map((one) => one?.word).join(' + ')]];
    });
  }
}
