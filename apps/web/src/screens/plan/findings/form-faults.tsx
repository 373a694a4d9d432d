import type { ReactNode } from 'react';
import { NoteLine } from './note-line';
import { useNotes } from './use-notes';

/** What keeps the plan from being saved, where it is written. */
export function FormFaults({ itemKey }: { readonly itemKey: string }): ReactNode {
  return useNotes()
    .filter(({ isFault, place }) => isFault && place.item === itemKey)
    .map((note) => <NoteLine key={note.id} note={note} />);
}
