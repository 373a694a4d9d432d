import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePlace } from '../../app/crumbs';
import type { Dto } from '../../api/client';
import { perform } from '../../acts/perform';
import { acknowledgeActs } from '../../acts/task-acts';
import { WaitingNote } from '../../acts/waiting-note';
import { useSay, useTexts } from '../../language/texts';
import { Empty, Read, useDepartmentText } from '../../parts';
import { useIsPhone } from '../../parts/use-width';
import { useSession } from '../../session/session';
import { Desk } from './desk';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';
import { isToAcknowledge, keyOf, subjectOf, titleOf } from './item';
import { List } from './list';
import { useSelection, type Selection } from './selection';
import { useInbox, type Item } from './use-inbox';

/** 我的待办: the next right thing, with one tap. */
export function Screen(): ReactNode {
  const t = useTexts(inboxTexts);
  const session = useSession();
  const isPhone = useIsPhone();
  const { query, items, counts } = useInbox();
  const selection = useSelection();
  usePlace([{ text: t.title }]);
  return (
    <div className={`page ${styles.page}`}>
      <header className="page-head">
        <h1>{t.title}</h1>
        {isPhone && (
          <span className={`t13 m el ${styles.who}`}>{session.title ?? session.name}</span>
        )}
        <span className="sp" />
        {!isPhone && <span className="t12 l nw">{t.keysHint}</span>}
        {(items ?? []).filter(isToAcknowledge).length > 1 && (
          <button
            type="button"
            className="btn gh sm"
            aria-pressed={selection.isOn}
            onClick={() => selection.turn(!selection.isOn)}
          >
            {selection.isOn ? t.selectDone : t.select}
          </button>
        )}
      </header>
      <WaitingNote />
      <Read
        query={{
          data: items && counts && { items, counts },
          error: query.error,
          refetch: query.refetch,
        }}
      >
        {(data) =>
          data.items.length === 0 ? (
            <Nothing />
          ) : (
            <Shown {...data} selection={selection} isPhone={isPhone} />
          )
        }
      </Read>
      {query.hasNextPage && (
        <button type="button" className="btn" onClick={() => void query.fetchNextPage()}>
          {t.more}
        </button>
      )}
      {selection.isOn && <SelectionBar items={items ?? []} {...{ selection, query }} />}
    </div>
  );
}

interface ShownProps {
  readonly items: readonly Item[];
  readonly counts: Dto['InboxCountsDto'];
  readonly selection: Selection;
  readonly isPhone: boolean;
}

function Shown({ isPhone, ...rest }: ShownProps): ReactNode {
  if (!isPhone) return <Desk {...rest} />;
  return <List {...rest} chosen={null} onChoose={null} onDone={() => undefined} />;
}

function Nothing(): ReactNode {
  const t = useTexts(inboxTexts);
  return (
    <div className="panel">
      <Empty
        act={
          <Link className="btn" to="/schedule">
            {t.seeAgenda}
          </Link>
        }
      >
        {t.nothing}
      </Empty>
    </div>
  );
}

interface SelectionBarProps {
  readonly items: readonly Item[];
  readonly selection: Selection;
  readonly query: ReturnType<typeof useInbox>['query'];
}

/** A changed task is not among "all": what changed is to be read before its 签收. */
const isPlain = (item: Item): boolean => isToAcknowledge(item) && item.changes.length === 0;

function SelectionBar({ items, selection, query }: SelectionBarProps): ReactNode {
  const t = useTexts(inboxTexts);
  const say = useSay();
  const department = useDepartmentText();
  const rows = items.filter((item) => selection.has(keyOf(item)) && isToAcknowledge(item));
  const chooseAll = async (): Promise<void> => {
    let last = { hasNextPage: query.hasNextPage, data: query.data };
    while (last.hasNextPage) last = await query.fetchNextPage();
    const loaded = last.data?.pages.flatMap((page) => page.items) ?? [];
    selection.choose(loaded.filter(isPlain).map(keyOf));
  };
  const all = (): void => {
    perform(
      acknowledgeActs(rows.map((row) => subjectOf(row, titleOf(row, { t, say, department })))),
      t.acknowledged(rows.length),
    );
    selection.turn(false);
  };
  return (
    <div className={styles.bar} role="region" aria-label={t.selectHint}>
      <button type="button" className="btn lg" onClick={() => void chooseAll()}>
        {query.hasNextPage ? t.selectAllMatching : t.selectAll(items.filter(isPlain).length)}
      </button>
      <button type="button" className="btn lg pri wide" disabled={rows.length === 0} onClick={all}>
        {rows.length === 0 ? t.selectHint : t.selected(rows.length)}
      </button>
    </div>
  );
}
