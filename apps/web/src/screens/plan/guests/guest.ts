import type { GuestField } from '@app/domain';
import type { Dto } from '../../../api';
import { useTexts } from '../../../language';
import { usePlan } from '../context';
import { guestsTexts } from './guests.texts';

export type GuestValues = Partial<Record<GuestField, string | null>>;

/** A guest as he was read. */
export interface GuestBase {
  readonly values: GuestValues;
  readonly revision: number;
}

/** One guest as a list has him. */
export type Guest = Dto['GuestDto'];

/** The batches of the visit as a person knows them: the group's name, or the flight. */
export function useBatchNames(): ReadonlyMap<string, string> {
  const batches = usePlan().reception.facts.batches ?? [];
  return new Map(batches.map(({ key, group, number }) => [key, group || number || key]));
}

/** The word of a field. */
export function useFieldName(): (field: GuestField) => string {
  const t = useTexts(guestsTexts);
  return (field) => (field === 'title' ? t.title_ : t[field]);
}
