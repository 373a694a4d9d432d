import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { Dialog } from '../../../parts/dialog';
import { clock, moment } from '../../../time/say';
import { useNow } from '../../../time/now';
import { can, useSession } from '../../../session/session';
import { useTimeline } from '../data';
import { useSayEntry } from './say-entry';
import styles from '../side.module.css';
import { useOverview } from '../use-overview';
import { waitTexts } from '../waits/waits.texts';

const SHOWN = 5;
const ALL = 100;

/** What just happened; everything behind it. */
export function LogPanel(): ReactNode {
  const t = useTexts(waitTexts);
  const session = useSession();
  const { receptionId, board } = useOverview();
  const latest = useTimeline(receptionId, 12).data?.items ?? [];
  const sayEntry = useSayEntry();
  const [isOpen, setOpen] = useState(false);
  if (!can(session, 'timeline.read')) return null;
  return (
    <section className="panel" aria-labelledby="log">
      <div className="hd">
        <h2 id="log">{t.log}</h2>
        <span className="sp" />
        <button type="button" className={`t12 hit ${styles.link}`} onClick={() => setOpen(true)}>
          {t.logAll}
        </button>
      </div>
      {latest.length === 0 && <p className={`${styles.group} m t13`}>{t.noLog}</p>}
      <ul className={styles.log} aria-live="polite">
        {latest.slice(0, SHOWN).map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at}>{clock(entry.at, board.zone)}</time>
            <span>{sayEntry(entry)}</span>
          </li>
        ))}
      </ul>
      {isOpen && <LogDialog onClose={() => setOpen(false)} />}
    </section>
  );
}

function LogDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useTexts(waitTexts);
  const now = useNow();
  const { receptionId, board } = useOverview();
  const all = useTimeline(receptionId, ALL).data?.items ?? [];
  const sayEntry = useSayEntry();
  return (
    <Dialog title={t.logAll} onClose={onClose} width={620}>
      <ul className={`${styles.sheet} ${styles.records}`}>
        {all.map((entry) => (
          <li key={entry.id}>
            <time className="t12 l nw" dateTime={entry.at}>
              {moment(entry.at, board.zone, now)}
            </time>
            <span>
              {sayEntry(entry)}
              {entry.reason && (
                <span className={`t12 m ${styles.said}`}>{t.said(entry.reason)}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
