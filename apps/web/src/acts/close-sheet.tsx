import { useId, useState, type ReactNode } from 'react';
import { common, useTexts } from '../language';
import { Dialog } from '../parts/dialog';
import { isReason } from '../parts/reason';
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
  const [note, setNote] = useState('');
  const [isTold, setTold] = useState(false);
  const id = useId();
  const isShort = !isReason(note);
  const send = (): void => {
    setTold(true);
    if (isShort) return document.getElementById(id)?.focus();
    const act = closeAct(on, note.trim());
    perform([act], labelOf(act), false);
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
      <div className="field">
        <label htmlFor={id}>{isAnswer ? t.answerNote : t.closeNote}</label>
        <textarea
          id={id}
          className="input"
          rows={3}
          maxLength={1000}
          value={note}
          aria-invalid={isTold && isShort}
          onChange={(event) => setNote(event.target.value)}
        />
        <p className={isTold && isShort ? 'fault' : 't13 l'} role="status">
          {isTold && isShort ? words.reasonTooShort : words.reasonHint}
        </p>
      </div>
    </Dialog>
  );
}
