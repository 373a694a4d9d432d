import { tellCalendar } from '../conductor/conduct';
import type { DoorParts } from '../execute';

/** Open receptions whose plan in force counts in working days. */
const CANDIDATES = `SELECT r.id FROM reception r
  JOIN plan_version v ON v.reception_id = r.id AND v.number = r.plan_version
  WHERE r.status = 'open' AND r.work_since IS NOT NULL
    AND strpos(v.document::text, '"workingDays"') > 0
  ORDER BY r.id`;

/**
 * Tells every running reception whose times hang on working days that a calendar was put in force; how
 * many of them would move. Each decides for itself, under its own lock; nothing moves by itself.
 */
export async function tellCalendarYear(parts: DoorParts, year: number): Promise<number> {
  const { rows } = await parts.pool.query<{ id: string }>(CANDIDATES);
  let proposed = 0;
  for (const { id } of rows) {
    const facts = await tellCalendar(parts, id, year);
    proposed += facts.includes('AmendmentProposed') ? 1 : 0;
  }
  return proposed;
}
