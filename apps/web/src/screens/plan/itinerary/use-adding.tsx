import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../language';
import { newKeyFor } from '../../../parts/edits/new-key';
import { wallInstantText } from '../../../time/wall';
import { usePlan } from '../context';
import { addItem } from '../store/edits';
import { ItemDialog } from './item-dialog';
import { itineraryTexts } from './itinerary.texts';

/** A new item at noon of a day, open to be written at once. */
export function useAdding(day: string): { readonly add: () => void; readonly dialog: ReactNode } {
  const t = useTexts(itineraryTexts);
  const { store, zone } = usePlan();
  const [added, setAdded] = useState<string | null>(null);
  const add = (): void => {
    const key = newKeyFor('item');
    const start = day === '' ? null : wallInstantText(`${day}T12:00`, zone);
    store.change(addItem({ key, kind: 'other', title: t.newItem, start, end: null, place: null }));
    setAdded(key);
  };
  const close = (): void => setAdded(null);
  return { add, dialog: added !== null && <ItemDialog itemKey={added} onClose={close} /> };
}
