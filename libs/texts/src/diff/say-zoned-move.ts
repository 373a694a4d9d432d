import { fill } from '../fill';
import type { Language } from '../language';
import { DIFF_TEXTS } from './diff.texts';
import { sayMoment, sayMove } from './say-move';

/** IANA zones in which something is read, before and after; `null` = in that of the reception. */
export interface Zones {
  readonly from: string | null;
  readonly to: string | null;
}

/** What the clocks of a zone are called at a moment: `GMT+9`. */
function offsetAt(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    timeZoneName: 'shortOffset',
  }).formatToParts(at);
  return parts.find((p) => p.type === 'timeZoneName')?.value ?? zone;
}

/**
 * A move of something that may be in another zone than the reception (`home`): there on its own clock,
 * which is named, and on that of the reception; where its zone changes, both are named. Where clocks
 * are the same it is said plainly.
 */
export function sayZonedMove(
  language: Language,
  at: { readonly from: number | null; readonly to: number | null },
  zones: Zones,
  home: string,
): string {
  const named = (moment: number | null, zone: string): string | null =>
    moment === null ? null : offsetAt(moment, zone);
  const [from, to] = [zones.from ?? home, zones.to ?? home];
  const there = { from: named(at.from, from), to: named(at.to, to) };
  const here = { from: named(at.from, home), to: named(at.to, home) };
  if (there.from === here.from && there.to === here.to) return sayMove(language, at, home);
  const clocks = new Set([there.from, there.to].filter((name) => name !== null));
  if (from === to && clocks.size === 1) {
    return fill(DIFF_TEXTS.zoned[language], {
      there: sayMove(language, at, to),
      zone: [...clocks][0],
      here: sayMove(language, at, home),
      home: [...new Set([here.from, here.to].filter((name) => name !== null))].join(', '),
    });
  }
  const say = (moment: number | null, zone: string, name: string | null): string =>
    sayMoment(language, moment, zone) + (name === null ? '' : ` (${name})`);
  return `${say(at.from, from, there.from)} → ${say(at.to, to, there.to)}`;
}

/** One moment of something that may be in another zone than the reception. */
export function sayZonedMoment(
  language: Language,
  at: number | null,
  zone: string | null,
  home: string,
): string {
  if (at === null || zone === null) return sayMoment(language, at, home);
  const [there, here] = [offsetAt(at, zone), offsetAt(at, home)];
  if (there === here) return sayMoment(language, at, home);
  return fill(DIFF_TEXTS.zoned[language], {
    ...{ there: sayMoment(language, at, zone), zone: there },
    ...{ here: sayMoment(language, at, home), home: here },
  });
}
