import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Icon, State } from '../../../parts';
import { useFacts, usePlan } from '../context';
import { fieldOfFact } from '../facts/field-of-fact';
import { useGoTo } from './go-to';
import { Citation, NOTE_LOOKS } from './note-words';
import type { Note, Place } from './places';
import { planTexts } from '../plan.texts';
import { LATE_DUE, LateDuesButton } from '../tasks/late-dues';
import { useFindingActs } from './waived';
import { WaiveDialog } from './waive-dialog';
import styles from '../plan.module.css';

/** One finding, or several of the same kind: what is wrong, by which rule, what can be done. */
export function Finding({ bundle }: { readonly bundle: readonly Note[] }): ReactNode {
  const t = useTexts(planTexts);
  const [isOpen, setOpen] = useState(false);
  const [note] = bundle;
  const isMany = bundle.length > 1;
  const { tone, icon } = NOTE_LOOKS[note.severity];
  return (
    <article className={`${styles.finding} ${tone}`}>
      <Icon name={icon} />
      <div>
        <h3>{note.message}</h3>
        <Citation note={note} />
        <Acts notes={[note]} all={bundle} />
        {isMany && (
          <button
            type="button"
            className={styles.more}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t.sameKind(bundle.length)}
            <Icon name={isOpen ? 'down' : 'right'} />
          </button>
        )}
        {isOpen &&
          bundle.map((other) => (
            <div key={other.id} className={styles.other}>
              <p className="t13">{other.message}</p>
              <Acts notes={[other]} all={[other]} />
            </div>
          ))}
      </div>
    </article>
  );
}

interface ActsProps {
  readonly notes: readonly [Note];
  /** What a reason would be given for: all of the same kind at once. */
  readonly all: readonly Note[];
}

/** Goes to the place, gives a reason, or says that it does not apply. */
function Acts({ notes: [note], all }: ActsProps): ReactNode {
  const t = useTexts(planTexts);
  const goTo = useGoToPlace();
  const { mayWrite, reception } = usePlan();
  const isDraft = reception.status === 'draft';
  const { asked, granted } = useFindingActs();
  const [isAsking, setAsking] = useState(false);
  const hasPlace = note.place.step !== 'check';
  const mayWaive = mayWrite && !note.isFault && note.severity !== 'info';
  return (
    <div className={styles.acts}>
      {hasPlace && (
        <button type="button" onClick={() => goTo(note.place)}>
          {note.place.fact !== undefined || note.place.step === 'reserve' ? t.fill : t.locate}
        </button>
      )}
      {note.code === LATE_DUE && mayWrite && <LateDuesButton />}
      {granted.has(note.id) ? (
        <State tone="grn" icon="check">
          {t.waived}
        </State>
      ) : asked.has(note.id) ? (
        <State tone="blu" icon="wait">
          {t.asked}
        </State>
      ) : (
        mayWaive && (
          <button
            type="button"
            disabled={isDraft}
            title={isDraft ? t.waiveAfterLaunch : undefined}
            onClick={() => setAsking(true)}
          >
            {all.length > 1 ? t.waiveAll(all.length) : t.waive}
          </button>
        )
      )}
      {isAsking && <WaiveDialog notes={all} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** Goes to a place; to a fact by its field, which is put on the form first where it has no line yet. */
function useGoToPlace(): (place: Place) => void {
  const goTo = useGoTo();
  const { reception } = usePlan();
  const { changes, put } = useFacts();
  return (place) => {
    if (place.fact === undefined) return goTo(place);
    const { path, part } = fieldOfFact(place.fact, { ...reception.facts, ...changes });
    if (part) put(part);
    goTo({ step: 'facts', field: path });
  };
}
