import { isSamePlace, placeAfter, placeBefore } from '../places';
import { listOf, object, text } from '../parameters';
import { defineCheck } from './check';
import { waysOfGuests } from './same-guests';

const parameters = object({ except: listOf(text(40)) });

/**
 * The plan takes guests away from a place right before something at that very place: either the drive
 * or the place is wrong.
 */
export const samePlace = defineCheck({
  parameters,
  find: (on, { except }) =>
    waysOfGuests(on, except).flatMap((way) =>
      way.flatMap((drive, i) => {
        const before = way[i - 1] as (typeof way)[number] | undefined;
        const next = way[i + 1] as (typeof way)[number] | undefined;
        if (!before || !next || drive.class !== 'transfer' || next.class === 'transfer') return [];
        const here = placeAfter(before.item.place);
        if (!isSamePlace(here, next.item.place)) return [];
        const elsewhere = [placeBefore(drive.item.place), placeAfter(drive.item.place)];
        if (elsewhere.some((place) => place && !isSamePlace(place, here))) return [];
        const detail = `${drive.item.title} / ${next.item.title}`;
        return [{ path: `${drive.path}.start`, subject: drive.subject, detail }];
      }),
    ),
});
