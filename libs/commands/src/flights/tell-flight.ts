import type { FlightStatus } from '@app/domain';
import { flightKey } from '@app/domain';
import { tellFlight } from '../conductor/conduct';
import type { DoorParts } from '../execute';

/** What became of a flight's status. */
export interface FlightTold {
  /** Receptions that it concerned. */
  readonly receptions: number;
  /** Of these: a change was proposed. */
  readonly proposed: number;
}

/** As `flightKey` of libs/domain: letters and digits only, upper case. */
const KEY = (text: string): string => `upper(regexp_replace(${text}, '[^0-9A-Za-z]', '', 'g'))`;

/** Open receptions with an approved plan whose guests, or a travel item, may go by this flight. */
const CANDIDATES = `SELECT r.id FROM reception r
  WHERE r.status = 'open' AND r.work_since IS NOT NULL
    AND (EXISTS (SELECT 1 FROM jsonb_array_elements(r.batches) b
        WHERE ${KEY(`b->>'number'`)} = $1)
      OR EXISTS (SELECT 1 FROM itinerary_item i WHERE i.reception_id = r.id
        AND i.status = 'planned' AND strpos(${KEY('i.title')}, $1) > 0))
  ORDER BY r.id`;

/** Tells every reception whose guests go by this flight; each decides for itself, under its own lock. */
export async function tellFlightStatus(
  parts: DoorParts,
  status: FlightStatus,
): Promise<FlightTold> {
  const { rows } = await parts.pool.query<{ id: string }>(CANDIDATES, [flightKey(status.flight)]);
  let [receptions, proposed] = [0, 0];
  for (const { id } of rows) {
    const facts = await tellFlight(parts, id, status);
    const own = facts.filter((type) => type !== 'DeadlinePassed');
    receptions += own.length > 0 ? 1 : 0;
    proposed += own.includes('AmendmentProposed') ? 1 : 0;
  }
  return { receptions, proposed };
}
