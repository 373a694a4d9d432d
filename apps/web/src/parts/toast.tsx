import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { problemOf } from '../api/problem';
import { common } from '../language/common.texts';
import { languageNow } from '../language/language';
import { useTexts } from '../language/texts';
import { Icon } from './icon';
import styles from './toast.module.css';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly isBad: boolean;
  /** Taking it back, within ten seconds. */
  readonly undo?: () => void;
}

const UNDO_SECONDS = 10;
const listeners = new Set<() => void>();
let toast: Toast | null = null;
let count = 0;

function show(next: Toast | null): void {
  toast = next;
  for (const listener of listeners) listener();
}

/** Says that something was done; with `undo`, it can be taken back for ten seconds. */
export function toastDone(text: string, undo?: () => void): void {
  show({ id: ++count, text, isBad: false, undo });
}

/** Says what went wrong, in the server's words. */
export function toastProblem(thrown: unknown): void {
  const problem = problemOf(thrown);
  const reasons = (problem.body?.reasons ?? []).flatMap((reason) => reason.message ?? []);
  const faults = (problem.body?.errors ?? []).map((fault) => fault.message);
  // Nobody sends it again by himself.
  const said = problem.status === 0 ? common.undone[languageNow()] : problem.message;
  const all = [said, ...reasons, ...faults];
  show({ id: ++count, text: [...new Set(all)].slice(0, 3).join(' '), isBad: true });
}

/** The one toast of the page, above the phone's bar. */
export function Toasts(): ReactNode {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toast,
  );
  return (
    <div className={styles.place} aria-live="polite">
      {current && <OneToast key={current.id} toast={current} />}
    </div>
  );
}

function OneToast({ toast: { text, isBad, undo } }: { readonly toast: Toast }): ReactNode {
  const t = useTexts(common);
  const [left, setLeft] = useState(UNDO_SECONDS);
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left <= (undo || isBad ? 0 : UNDO_SECONDS - 4)) show(null);
  }, [left, undo, isBad]);
  return (
    <div className={styles.toast} role={isBad ? 'alert' : 'status'}>
      {undo ? <Ring /> : <Icon name={isBad ? 'warn' : 'check'} />}
      <span className={styles.text}>{text}</span>
      {undo ? (
        <button
          type="button"
          onClick={() => {
            show(null);
            undo();
          }}
        >
          {t.undo} {left}
        </button>
      ) : (
        <button type="button" aria-label={t.close} onClick={() => show(null)}>
          <Icon name="x" />
        </button>
      )}
    </div>
  );
}

/** The ten seconds, running out. */
function Ring(): ReactNode {
  return (
    <svg viewBox="0 0 22 22" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <circle cx="11" cy="11" r="9" opacity=".28" />
      <circle
        className={styles.ring}
        cx="11"
        cy="11"
        r="9"
        pathLength="100"
        strokeDasharray="100"
      />
    </svg>
  );
}
