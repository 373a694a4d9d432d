import type { GuestField } from '@app/domain';
import type { Dto } from '../../../api';
import { useTexts } from '../../../language';
import { guestsTexts } from './guests.texts';

/** One guest as a list has him. */
export type Guest = Dto['GuestDto'];

/** The word of a field. */
export function useFieldName(): (field: GuestField) => string {
  const t = useTexts(guestsTexts);
  return (field) => (field === 'title' ? t.title_ : t[field]);
}
