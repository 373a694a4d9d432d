import { VEHICLE_KINDS } from '../../plan/item-content';
import { flag, listOf, object, oneOf, optional, whole } from '../parameters';
import { words } from '../words/words';
import { defineCheck } from './check';
import { codeHits, headsAt, wordHits } from './hits';

const USES = ['guests', 'lead', 'escort', 'luggage', 'spare'] as const;

const parameters = object({
  kinds: optional(listOf(oneOf(VEHICLE_KINDS)), []),
  uses: optional(listOf(oneOf(USES)), []),
  /** Cars for guests above this number of guests: a bus first. 0 = not looked at. */
  carsUpTo: optional(whole(0, 1000), 0),
  /** With a reason it is in order. */
  reasonFrees: optional(flag, true),
  codes: optional(listOf(oneOf(['police-escort', 'traffic-control', 'site-closure'] as const)), []),
  words,
});

/** Vehicles that need a reason: a lead car, a police car, cars where a bus would do. */
export const vehicles = defineCheck({
  parameters,
  vocabulary: (p) => [p.words],
  find: (on, p) => [
    ...on.items.flatMap((one) =>
      (one.item.vehicles ?? []).flatMap((v, i) => {
        const use = v.use ?? 'guests';
        const many =
          p.carsUpTo > 0 &&
          v.kind === 'car' &&
          use === 'guests' &&
          (headsAt(on, one) ?? 0) > p.carsUpTo;
        const meant = p.kinds.includes(v.kind) || p.uses.includes(use) || many;
        if (!meant || v.count === 0 || (p.reasonFrees && v.reason?.trim())) return [];
        const detail = `${v.kind} × ${v.count} (${use})`;
        return [{ path: `${one.path}.vehicles[${i}]`, subject: one.subject, detail }];
      }),
    ),
    ...codeHits(on, p.codes),
    ...wordHits(on, p.words),
  ],
});
