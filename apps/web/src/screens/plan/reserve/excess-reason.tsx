import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../language';
import { isTooLong, State, TooLong } from '../../../parts';
import { usePlan } from '../context';
import { NoteLine } from '../findings/note-line';
import type { Note } from '../findings/places';
import { useFindingActs } from '../findings/waived';
import { WaiveDialog } from '../findings/waive-dialog';
import { putLine, type ShownLine } from './budget-lines';
import { reserveTexts } from './reserve.texts';
import styles from './reserve.module.css';

interface ExcessReasonProps {
  readonly line: ShownLine;
  readonly name: string;
  readonly notes: readonly Note[];
}

/** Longest reason, in characters; the server holds to the same. */
const MOST = 500;

/** Why a line is above its standard, and how far the approval is that it takes. */
export function ExcessReason({ line, name, notes }: ExcessReasonProps): ReactNode {
  const t = useTexts(reserveTexts);
  const { store, mayWrite } = usePlan();
  const isMissing = !line.reason?.trim();
  return (
    <>
      <div className={styles.reason}>
        <label className="field">
          <span className="label">{t.reason}</span>
          <input
            className="input"
            aria-label={t.reasonOf(name)}
            aria-invalid={isMissing || isTooLong(line.reason ?? '', MOST) || undefined}
            disabled={!mayWrite}
            placeholder={t.reasonHint}
            value={line.reason ?? ''}
            onChange={(event) =>
              store.change(putLine(line, { reason: event.target.value || null }))
            }
          />
          {isMissing && mayWrite && <span className="fault">{t.reasonNeeded}</span>}
          <TooLong text={line.reason ?? ''} most={MOST} />
        </label>
        {!isMissing && <Approval notes={notes} reason={line.reason ?? ''} />}
      </div>
      {notes.map((note) => (
        <NoteLine key={note.id} note={note} />
      ))}
    </>
  );
}

interface ApprovalProps {
  readonly notes: readonly Note[];
  readonly reason: string;
}

/** The higher approval: asked for with the reason that is written, then pending, then granted. */
function Approval({ notes, reason }: ApprovalProps): ReactNode {
  const t = useTexts(reserveTexts);
  const { mayWrite, reception } = usePlan();
  const isDraft = reception.status === 'draft';
  const { asked, granted } = useFindingActs();
  const [isAsking, setAsking] = useState(false);
  // The finding comes with the answer to the save; until then there is nothing to be approved.
  // What blocks is not approved but given a reason; with one it is a warning that takes approval.
  const found = notes.find((note) => !note.isFault && note.severity !== 'block');
  if (!found) return null;
  if (granted.has(found.id))
    return (
      <State tone="grn" icon="done">
        {t.approved}
      </State>
    );
  if (asked.has(found.id))
    return (
      <State tone="blu" icon="wait">
        {t.pending}
      </State>
    );
  if (!mayWrite) return null;
  return (
    <>
      <span className="row wrap">
        {isDraft && <span className="t13 l">{t.afterLaunch}</span>}
        <button type="button" className="btn" disabled={isDraft} onClick={() => setAsking(true)}>
          {t.approve}
        </button>
      </span>
      {isAsking && <WaiveDialog notes={[found]} reason={reason} onClose={() => setAsking(false)} />}
    </>
  );
}
