import { useState, type ReactNode } from 'react';
import { useTexts } from '../language/texts';
import { Dialog } from '../parts/dialog';
import { State } from '../parts/state';
import { clock, deviceZone } from '../time/say';
import { clearWorks, stopWork, useWorks, type Work } from './work';
import { workTexts } from './work.texts';
import styles from './works.module.css';

/** How far long work is, on every page, until its person clears it away. */
export function Works({ userId }: { readonly userId: string }): ReactNode {
  const t = useTexts(workTexts);
  const works = useWorks(userId);
  const [isOpen, setOpen] = useState(false);
  if (works.length === 0) return null;
  const running = works.find(({ state }) => state === 'running');
  const failed = works.reduce((n, { failures }) => n + failures.length, 0);
  return (
    <>
      <button
        type="button"
        className={styles.chip}
        aria-label={t.title}
        onClick={() => setOpen(true)}
      >
        {running ? (
          <State tone="blu" icon="run">
            {running.total === null ? running.done : t.of(running.done, running.total)}
          </State>
        ) : failed > 0 ? (
          <State tone="amb" icon="warn">
            {t.someFailed(failed)}
          </State>
        ) : (
          <State tone="grn" icon="done">
            {t.done}
          </State>
        )}
      </button>
      {isOpen && <WorksDialog works={works} onClose={() => setOpen(false)} />}
    </>
  );
}

interface WorksDialogProps {
  readonly works: readonly Work[];
  readonly onClose: () => void;
}

function WorksDialog({ works, onClose }: WorksDialogProps): ReactNode {
  const t = useTexts(workTexts);
  const hasEnded = works.some(({ state }) => state !== 'running');
  const clear = (): void => {
    clearWorks();
    onClose();
  };
  return (
    <Dialog
      title={t.title}
      onClose={onClose}
      footer={
        hasEnded ? (
          <button type="button" className="btn md" onClick={clear}>
            {t.clear}
          </button>
        ) : undefined
      }
    >
      <ul className={styles.list}>
        {works.map((work) => (
          <Row key={work.id} work={work} />
        ))}
      </ul>
      <p className="t13 l">{t.about}</p>
    </Dialog>
  );
}

const TONES = { running: 'blu', done: 'grn', stopped: 'gry', failed: 'red' } as const;
const ICONS = { running: 'run', done: 'done', stopped: 'x', failed: 'warn' } as const;

function Row({ work }: { readonly work: Work }): ReactNode {
  const t = useTexts(workTexts);
  const { id, title, done, total, state, failures, file, endedAt } = work;
  return (
    <li>
      <div className="row">
        <b className="b">{title}</b>
        <span className="sp" />
        {state === 'running' && (
          <button
            type="button"
            className="btn sm"
            aria-label={t.stopOf(title)}
            onClick={() => stopWork(id)}
          >
            {t.stop}
          </button>
        )}
      </div>
      {state === 'running' && (
        <progress
          className={styles.track}
          aria-label={title}
          value={total === null ? undefined : done}
          max={Math.max(1, total ?? 1)}
        />
      )}
      <div className="row wrap t13" role="status">
        <State tone={TONES[state]} icon={ICONS[state]}>
          {t[state]}
        </State>
        <span className="m">{total === null ? done : t.of(done, total)}</span>
        {endedAt !== null && <span className="l">{clock(endedAt, deviceZone)}</span>}
        {failures.length > 0 && <span className="camb">{t.someFailed(failures.length)}</span>}
      </div>
      {failures.length > 0 && (
        <ul className={`t13 m ${styles.failures}`}>
          {failures.map((failure) => (
            <li key={failure}>{failure}</li>
          ))}
        </ul>
      )}
      {file && (
        <a href={file.url} download={file.name}>
          {t.file(file.name)}
        </a>
      )}
    </li>
  );
}
