import type { ReactNode } from 'react';
import { Icon } from '../../../parts';
import { Citation, NOTE_LOOKS } from './note-words';
import type { Note } from './places';
import styles from '../plan.module.css';

interface NoteLineProps {
  readonly note: Note;
  readonly act?: ReactNode;
}

/** A finding right below the line it is about. */
export function NoteLine({ note, act }: NoteLineProps): ReactNode {
  const { tone, icon } = NOTE_LOOKS[note.severity];
  return (
    <div className={`${styles.noteLine} ${tone}`}>
      <Icon name={icon} />
      <div>
        <b>{note.message}</b>
        <Citation note={note} />
      </div>
      <div className="row">{act}</div>
    </div>
  );
}
