import { useId, useRef, useState, type ReactNode } from 'react';
import { common } from '../language/common.texts';
import { useTexts } from '../language/texts';
import { Dialog } from '../parts/dialog';
import { labelOf, perform } from './perform';
import { PHRASES, sheetTexts } from './sheets.texts';
import styles from './sheets.module.css';
import { reasonedAct, type ReasonedName, type Subject } from './task-acts';

const LEAST = 4;

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
  const [reason, setReason] = useState('');
  const [isTold, setTold] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const isShort = Array.from(reason.trim()).length < LEAST;
  const send = (): void => {
    setTold(true);
    if (isShort) return field.current?.focus();
    const act = reasonedAct(name, on, reason.trim());
    // What was given back is the other side's now; there is nothing left to take back.
    perform([act], labelOf(act), name === 'block');
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
      <div className={styles.phrases} role="group" aria-label={t.phrases}>
        {phrases.map((phrase) => (
          <button key={phrase} type="button" className="btn" onClick={() => setReason(phrase)}>
            {phrase}
          </button>
        ))}
      </div>
      <div className="field">
        <label htmlFor={id}>{t.reason}</label>
        <textarea
          id={id}
          ref={field}
          className="input"
          rows={3}
          maxLength={1000}
          value={reason}
          aria-invalid={isTold && isShort}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setReason(event.target.value)}
        />
        <p id={`${id}-hint`} className={isTold && isShort ? 'fault' : 't13 l'} role="status">
          {isTold && isShort ? t.tooShort : t.reasonHint}
        </p>
      </div>
    </Dialog>
  );
}
