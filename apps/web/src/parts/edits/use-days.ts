import { dayKey } from '../../time';
import { useEditSource } from './edit-source';

/** The days of the itinerary, "2026-11-24". */
export function useDays(): readonly string[] {
  const { items } = useEditSource();
  const days = items.flatMap(({ startAt, zone }) => (startAt ? [dayKey(startAt, zone)] : []));
  return [...new Set(days)].sort();
}
