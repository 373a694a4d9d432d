import type { ReactNode } from 'react';
import { common, useTexts } from '../language';
import { Dialog } from '../parts/dialog';
import { ReasonField, useReason } from '../parts/form';
import { closeAct } from './other-acts';
import { labelOf, perform } from './perform';
import { sheetTexts } from './sheets.texts';
import type { Subject } from './task-acts';

interface CloseSheetProps {
  readonly on: Subject;
  /** What a leader instructed is answered to him. */
  readonly isAnswer?: boolean;
  readonly onClose: (isDone: boolean) => void;
}

/** How a follow-up was met. */
export function CloseSheet({ on, isAnswer = false, onClose }: CloseSheetProps): ReactNode {
  const t = useTexts(sheetTexts);
  const words = useTexts(common);
  const { field, place, take, drop } = useReason(`close.${on.id}`);
  const send = (): void => {
    const note = take();
    if (note === null) return;
    const act = closeAct(on, note);
    perform([{ ...act, typed: { [place]: note } }], labelOf(act), false);
    drop();
    onClose(true);
  };
  const footer = (
    <>
      <button type="button" className="btn md" onClick={() => onClose(false)}>
        {words.cancel}
      </button>
      <button type="button" className="btn md pri" onClick={send}>
        {isAnswer ? t.sendAnswer : t.finish}
      </button>
    </>
  );
  return (
    <Dialog
      title={isAnswer ? t.answerTitle : t.closeTitle}
      onClose={() => onClose(false)}
      footer={footer}
    >
      <p className="m">{on.what}</p>
      <ReasonField label={isAnswer ? t.answerNote : t.closeNote} {...field} />
    </Dialog>
  );
}
