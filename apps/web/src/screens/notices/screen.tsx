import { useState, type ReactNode } from 'react';
import { usePlace } from '../../app/crumbs';
import { common } from '../../language/common.texts';
import { useTexts } from '../../language/texts';
import { Empty, Read } from '../../parts/feedback';
import { useNow } from '../../time/now';
import { NoticeCard } from './notice-card';
import { noticesTexts } from './notices.texts';
import styles from './notices.module.css';
import { markAllRead, useNotices } from './use-notices';

/** 消息中心: what I was told, why, and where I act on it. */
export function Screen(): ReactNode {
  const t = useTexts(noticesTexts);
  const words = useTexts(common);
  const now = useNow();
  const [isUnreadOnly, setUnreadOnly] = useState(false);
  const notices = useNotices(isUnreadOnly);
  const unread = notices.data?.pages[0]?.unread ?? 0;
  usePlace([{ text: t.title }]);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
        <span className="l" aria-live="polite">
          {notices.data && (unread > 0 ? t.unreadCount(unread) : t.allRead)}
        </span>
        <span className="sp" />
        <Tools unread={unread} {...{ isUnreadOnly, setUnreadOnly }} />
      </header>
      <Read query={notices} rows={5}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <section className="panel">
              {items.length === 0 && <Nothing {...{ isUnreadOnly, setUnreadOnly }} />}
              <ul>
                {items.map((notice) => (
                  <NoticeCard key={notice.id} notice={notice} now={now} />
                ))}
              </ul>
            </section>
          );
        }}
      </Read>
      {notices.hasNextPage && (
        <button type="button" className="btn" onClick={() => void notices.fetchNextPage()}>
          {words.loadMore}
        </button>
      )}
    </div>
  );
}

interface FilterProps {
  readonly isUnreadOnly: boolean;
  readonly setUnreadOnly: (isUnreadOnly: boolean) => void;
}

function Tools({
  unread,
  isUnreadOnly,
  setUnreadOnly,
}: FilterProps & { readonly unread: number }): ReactNode {
  const t = useTexts(noticesTexts);
  return (
    <div className={styles.tools}>
      <div className={styles.filter} role="group" aria-label={t.filter}>
        {[false, true].map((only) => (
          <button
            key={String(only)}
            type="button"
            aria-pressed={isUnreadOnly === only}
            onClick={() => setUnreadOnly(only)}
          >
            {only ? t.unread : t.all}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="btn"
        disabled={unread === 0}
        onClick={() => void markAllRead()}
      >
        {t.readAll}
      </button>
    </div>
  );
}

function Nothing({ isUnreadOnly, setUnreadOnly }: FilterProps): ReactNode {
  const t = useTexts(noticesTexts);
  return (
    <Empty
      act={
        isUnreadOnly && (
          <button type="button" className="btn" onClick={() => setUnreadOnly(false)}>
            {t.showAll}
          </button>
        )
      }
    >
      {isUnreadOnly ? t.emptyUnread : t.empty}
    </Empty>
  );
}
