import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dto } from '../../api/client';
import { useTexts } from '../../language/texts';
import { Icon } from '../../parts/icon';
import { deviceZone, moment } from '../../time/say';
import { lookOfNotice, targetOf } from './notice-look';
import { noticesTexts } from './notices.texts';
import { markRead } from './use-notices';
import { whyTexts } from './why.texts';
import styles from './notices.module.css';

const MOST_LINES = 4;

interface NoticeCardProps {
  readonly notice: Dto['NoticeDto'];
  readonly now: number;
}

/** One message: what, why it came, and the way to the act. */
export function NoticeCard({ notice, now }: NoticeCardProps): ReactNode {
  const t = useTexts(noticesTexts);
  const why = useTexts(whyTexts);
  const look = lookOfNotice(notice.kind);
  const target = targetOf(notice);
  const word = t[target.word];
  const isUnread = notice.readAt === null;
  const mark = (): void => {
    if (isUnread) void markRead(notice.id);
  };
  return (
    <li className={`${styles.notice} ${isUnread ? styles.unread : ''}`}>
      <span className={look.tone}>
        <Icon name={look.icon} />
      </span>
      <div className={styles.said}>
        <h2>
          {isUnread && <span className="sr">{t.isUnread}</span>}
          {notice.title}
        </h2>
        <time className="l t12 nw" dateTime={notice.createdAt}>
          {moment(notice.createdAt, deviceZone, now)}
        </time>
        <div className={styles.lines}>
          <Lines lines={notice.lines} />
        </div>
        <p className={`l t13 ${styles.why}`}>{t.because(why[look.why])}</p>
        <div className={styles.acts}>
          <Link className="btn" to={target.to} onClick={mark}>
            {typeof word === 'string' ? word : t.open}
          </Link>
          {isUnread && (
            <button type="button" className="btn gh" onClick={mark}>
              {t.read}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

/** A package of forty tasks is one message: its beginning, and the rest on demand. */
function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  const t = useTexts(noticesTexts);
  const [isWhole, setWhole] = useState(false);
  const isLong = lines.length > MOST_LINES + 1;
  const shown = isLong && !isWhole ? lines.slice(0, MOST_LINES) : lines;
  return (
    <>
      {shown.map((line, index) => (
        <p key={`${index} ${line}`}>{line}</p>
      ))}
      {isLong && !isWhole && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {t.moreLines(lines.length - MOST_LINES)}
        </button>
      )}
    </>
  );
}
