import { useEffect, useId, useRef, useState, type ReactNode, type Ref } from 'react';
import { useTexts } from '../../../language';
import { newKeyFor } from '../../../parts/edits/new-key';
import { isTooLong, TooLong } from '../../../parts/form';
import { usePlan } from '../context';
import { addBranch } from './branches';
import { oftenTexts, reserveTexts } from './reserve.texts';
import styles from './reserve.module.css';

interface NewBranchProps {
  /** With the key of what was added; `null` when nothing was. */
  readonly onClose: (key: string | null) => void;
}

/** Longest name and longest cause, in characters; the server holds to the same. */
const MOST_TITLE = 200;
const MOST_TRIGGER = 500;

/** A name and a measure, then it stands in the plan; what changes is written next. */
export function NewBranch({ onClose }: NewBranchProps): ReactNode {
  const t = useTexts(reserveTexts);
  const { store } = usePlan();
  const [title, setTitle] = useState('');
  const [trigger, setTrigger] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const isShort = !isTooLong(title, MOST_TITLE) && !isTooLong(trigger, MOST_TRIGGER);
  const isReady = title.trim() !== '' && trigger.trim() !== '' && isShort;
  const add = (): void => {
    const key = newKeyFor('branch');
    store.change(addBranch({ key, title: title.trim(), trigger: trigger.trim(), edits: [] }));
    onClose(key);
  };
  return (
    <form
      className={styles.fresh}
      aria-label={t.addBranch}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) add();
      }}
    >
      <Often
        onPick={(name, when) => {
          setTitle(name);
          setTrigger(when);
        }}
      />
      <Line
        ref={first}
        label={t.title}
        hint={t.titleHint}
        value={title}
        most={MOST_TITLE}
        onChange={setTitle}
      />
      <Line
        label={t.trigger}
        hint={t.triggerHint}
        value={trigger}
        most={MOST_TRIGGER}
        onChange={setTrigger}
      />
      <div className="row">
        <span className="sp" />
        <button type="button" className="btn" onClick={() => onClose(null)}>
          {t.cancel}
        </button>
        <button type="submit" className="btn pri" disabled={!isReady}>
          {t.create}
        </button>
      </div>
    </form>
  );
}

const OFTEN = ['flight', 'rain', 'leader', 'health'] as const;

interface OftenProps {
  readonly onPick: (title: string, trigger: string) => void;
}

function Often({ onPick }: OftenProps): ReactNode {
  const t = useTexts(reserveTexts);
  const often = useTexts(oftenTexts);
  return (
    <div className="row wrap" role="group" aria-label={t.common}>
      <span className="t12 l">{t.common}</span>
      {OFTEN.map((one) => {
        const [name = '', when = ''] = often[one].split('|');
        return (
          <button key={name} type="button" className="btn sm" onClick={() => onPick(name, when)}>
            {name}
          </button>
        );
      })}
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly most: number;
  readonly ref?: Ref<HTMLInputElement>;
  readonly onChange: (value: string) => void;
}

function Line({ label, hint, value, most, ref, onChange }: LineProps): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={ref}
        id={id}
        className="input"
        value={value}
        aria-invalid={isTooLong(value, most) || undefined}
        aria-describedby={`${id}-fault`}
        placeholder={hint}
        onChange={(event) => onChange(event.target.value)}
      />
      <TooLong id={`${id}-fault`} text={value} most={most} />
    </div>
  );
}
