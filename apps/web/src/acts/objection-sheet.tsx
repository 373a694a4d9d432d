import type { ReactNode } from 'react';
import { common, useTexts } from '../language';
import { Dialog } from '../parts/dialog';
import { ReasonField, useReason } from '../parts/form';
import { objectionAct } from './other-acts';
import { labelOf, perform } from './perform';
import { PHRASES, sheetTexts } from './sheets.texts';
import type { Subject } from './task-acts';

interface ObjectionSheetProps {
  readonly on: Subject;
  /** Why the department does not agree. */
  readonly objection: string | null;
  readonly onClose: (isDone: boolean) => void;
}

/** A leader lets the plan stand against a department's 不同意, with his reason. */
export function ObjectionSheet({ on, objection, onClose }: ObjectionSheetProps): ReactNode {
  const t = useTexts(sheetTexts);
  const words = useTexts(common);
  const phrases = Object.values(useTexts(PHRASES.objection));
  const { field, place, take, drop } = useReason(`objection.${on.assignmentId ?? on.id}`);
  const send = (): void => {
    const reason = take();
    if (reason === null) return;
    const act = objectionAct(on, reason);
    perform([{ ...act, typed: { [place]: reason } }], labelOf(act), false);
    drop();
    onClose(true);
  };
  const footer = (
    <>
      <button type="button" className="btn md" onClick={() => onClose(false)}>
        {words.cancel}
      </button>
      <button type="button" className="btn md pri" onClick={send}>
        {t.letStand}
      </button>
    </>
  );
  return (
    <Dialog title={t.objectionTitle} onClose={() => onClose(false)} footer={footer}>
      <p className="m">{on.what}</p>
      {objection !== null && <p className="note amb">{objection}</p>}
      <ReasonField label={t.objectionReason} hint={t.letStandHint} phrases={phrases} {...field} />
    </Dialog>
  );
}
