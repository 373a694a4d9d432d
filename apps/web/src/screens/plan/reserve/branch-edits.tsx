import { PLAN_LIMITS, type Branch, type PlanEdit } from '@app/domain';
import type { ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Icon } from '../../../parts';
import { EditForm, useSayEdit } from '../../../parts/edits';
import { usePlan } from '../context';
import { NoteLine } from '../findings/note-line';
import type { Note } from '../findings/places';
import { addEdit, removeEdit } from './branches';
import { useDraftSource } from './draft-source';
import { reserveTexts } from './reserve.texts';
import styles from './reserve.module.css';

interface BranchEditsProps {
  readonly branch: Branch;
  readonly notes: readonly Note[];
}

/** What switching to a 预案 changes, in order; what no longer fits is named where it stands. */
export function BranchEdits({ branch, notes }: BranchEditsProps): ReactNode {
  const t = useTexts(reserveTexts);
  const { store, mayWrite } = usePlan();
  const source = useDraftSource();
  const say = useSayEdit(source);
  const mayAdd = mayWrite && branch.edits.length < PLAN_LIMITS.edits;
  return (
    <section className={styles.edits} aria-label={t.edits}>
      <h4>{t.edits}</h4>
      {notes
        .filter(({ place }) => place.edit === undefined)
        .map((note) => (
          <NoteLine key={note.id} note={note} />
        ))}
      {branch.edits.length === 0 && <p className="t13 m">{t.noEdits}</p>}
      <ol>
        {branch.edits.map((edit, index) => (
          <li key={`${index} ${JSON.stringify(edit)}`}>
            <div className={styles.edit}>
              <Icon name="shift" className="cvio" />
              <span>{say(edit)}</span>
              {mayWrite && (
                <button
                  type="button"
                  className="btn sm gh"
                  aria-label={t.removeEdit(say(edit))}
                  onClick={() => store.change(removeEdit(branch.key, index))}
                >
                  <Icon name="x" />
                </button>
              )}
            </div>
            {notes
              .filter(({ place }) => place.edit === index)
              .map((note) => (
                <NoteLine key={note.id} note={note} />
              ))}
          </li>
        ))}
      </ol>
      {mayAdd && (
        <EditForm
          source={source}
          // The forms give what the server judges: a fault comes back at its place.
          onAdd={(edit) => store.change(addEdit(branch.key, edit as unknown as PlanEdit))}
        />
      )}
    </section>
  );
}
