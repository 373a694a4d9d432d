import type { ReactNode } from 'react';
import { common } from '../language/common.texts';
import { useTexts } from '../language/texts';
import { copyText } from '../parts/copy';
import { Icon } from '../parts/icon';
import { toastDone } from '../parts/toast';
import { wordsOf } from './act';
import { actsTexts } from './acts.texts';
import { labelOf, tryAgain } from './perform';
import styles from './waiting-note.module.css';
import { forgetAct, useKept, useWaiting } from './store';

/** What was done while the server was away, and what it did not take. */
export function WaitingNote(): ReactNode {
  const t = useTexts(actsTexts);
  const waiting = useWaiting();
  const refused = useKept().filter((act) => act.refusal);
  return (
    <div className={styles.place} aria-live="polite">
      {waiting.length > 0 && (
        <div className="note amb">
          <Icon name="wait" />
          <div>
            <p className="b">{t.waiting(waiting.length)}</p>
            <p className="t13 m">{t.waitingWhy}</p>
          </div>
        </div>
      )}
      {refused.length > 0 && (
        <div className="note red" role="alert">
          <Icon name="warn" />
          <div className={styles.refused}>
            <p className="b">{t.refused(refused.length)}</p>
            {refused.map((act) => (
              <Refused key={act.key} text={labelOf(act)} act={act} />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

interface RefusedProps {
  readonly text: string;
  readonly act: ReturnType<typeof useKept>[number];
}

function Refused({ text, act }: RefusedProps): ReactNode {
  const t = useTexts(actsTexts);
  const words = useTexts(common);
  const typed = wordsOf(act);
  const reasons = [act.refusal?.message, ...(act.refusal?.reasons ?? [])].filter(Boolean);
  return (
    <div>
      <p>{text}</p>
      <p className="t13 m">{[...new Set(reasons)].join(' ')}</p>
      {typed !== null && (
        <div className={styles.words}>
          <p className="t13 m">{t.yourWords}</p>
          <p>
            <bdi>{typed}</bdi>
          </p>
        </div>
      )}
      <div className="row wrap">
        {typed !== null && (
          <button
            type="button"
            className="btn sm"
            onClick={() => void copyText(typed).then(() => toastDone(words.copied))}
          >
            <Icon name="copy" />
            {words.copy}
          </button>
        )}
        <button type="button" className="btn sm" onClick={() => forgetAct(act.key)}>
          {t.dismiss}
        </button>
        <button type="button" className="btn sm gh" onClick={() => tryAgain(act.key)}>
          {words.retry}
        </button>
      </div>
    </div>
  );
}
