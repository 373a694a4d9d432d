import type { ReactNode } from 'react';
import { common } from '../language/common.texts';
import { useTexts } from '../language/texts';
import { Dialog } from '../parts/dialog';
import { ReasonField, useReason } from '../parts/form';
import { labelOf, perform } from './perform';
import { PHRASES, sheetTexts } from './sheets.texts';
import { reasonedAct, type ReasonedName, type Subject } from './task-acts';

interface ReasonSheetProps {
  readonly name: ReasonedName;
  readonly on: Subject;
  readonly onClose: (isDone: boolean) => void;
}

/** Asks for the reason of an act that others must live with. */
export function ReasonSheet({ name, on, onClose }: ReasonSheetProps): ReactNode {
  const t = useTexts(sheetTexts);
  const words = useTexts(common);
  const phrases = Object.values(useTexts(PHRASES[name]));
  const { field, place, take, drop } = useReason(`${name}.${on.id}`);
  const send = (): void => {
    const reason = take();
    if (reason === null) return;
    const act = reasonedAct(name, on, reason);
    // What was given back is the other side's now; there is nothing left to take back.
    perform([{ ...act, typed: { [place]: reason } }], labelOf(act), name === 'block');
    drop();
    onClose(true);
  };
  const footer = (
    <>
      <button type="button" className="btn md" onClick={() => onClose(false)}>
        {words.cancel}
      </button>
      <button type="button" className="btn md pri" onClick={send}>
        {t[name]}
      </button>
    </>
  );
  return (
    <Dialog title={t[name]} onClose={() => onClose(false)} footer={footer}>
      <p className="m">{on.what}</p>
      <ReasonField label={t.reason} phrases={phrases} {...field} />
    </Dialog>
  );
}
