import { rankNamed, RANKS, type Rank } from '../rank';
import type { Standard } from '../standard';

/** What a standard is looked for. */
export interface Wanted {
  readonly class: string;
  readonly per: Standard['per'];
  readonly form?: string;
  readonly rank: Rank | null;
}

const least = (rows: readonly Standard[]): Standard | null =>
  rows.reduce<Standard | null>((a, b) => (a === null || b.amount < a.amount ? b : a), null);

/** Rows for the highest rank that is not above the person's; else those for everybody. */
function rowsForRank(rows: readonly Standard[], rank: Rank | null): readonly Standard[] {
  const level = (s: Standard): number => RANKS.findIndex((r) => r === rankNamed(s.rank));
  const anybody = rows.filter((s) => s.rank === 'any');
  if (rank === null) return anybody.length ? anybody : rows;
  const own = rows.filter((s) => s.rank !== 'any' && level(s) >= RANKS.indexOf(rank));
  const top = Math.min(...own.map(level));
  return own.length ? own.filter((s) => level(s) === top) : anybody;
}

/**
 * The standard that counts: of the meal's own form before that of its whole class; and where the
 * nation and the place both set one, the stricter.
 */
export function standardFor(standards: readonly Standard[], wanted: Wanted): Standard | null {
  const meant = standards.filter((s) => s.per === wanted.per && s.class === wanted.class);
  const ofForm = meant.filter((s) => s.form && s.form === wanted.form);
  const whole = meant.filter((s) => !s.form);
  const places = new Set((ofForm.length ? ofForm : whole).map((s) => s.locality));
  const perPlace = [...places].map((place) =>
    least(
      rowsForRank(
        (ofForm.length ? ofForm : whole).filter((s) => s.locality === place),
        wanted.rank,
      ),
    ),
  );
  return least(perPlace.filter((s) => s !== null));
}
