import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ActSheet, type Ask } from '../../acts/act-sheet';
import { actsTexts } from '../../acts/acts.texts';
import { DiffList } from '../../acts/diff-list';
import { doOffer } from '../../acts/do-offer';
import { MoreSheet } from '../../acts/more-sheet';
import { useSay, useTexts } from '../../language/texts';
import { shortTitle, State, useDepartmentText } from '../../parts';
import { useNow } from '../../time/now';
import { CardButtons } from './card-buttons';
import { CardLines } from './card-lines';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';
import { isShownBeside, keyOf, markOf, placeOf, subjectOf, titleOf } from './item';
import type { Item } from './use-inbox';

interface CardProps {
  readonly item: Item;
  /** It was acted on, and the server does not know yet. */
  readonly isWaiting: boolean;
  /** On a desk the card is chosen and shown beside the list. */
  readonly isChosen: boolean;
  readonly onChoose: (() => void) | null;
  readonly onDone: () => void;
  /** Set while several are being selected. */
  readonly box: ReactNode;
}

/** One thing to do. */
export function Card(props: CardProps): ReactNode {
  const { item, isWaiting, isChosen, onChoose, onDone, box } = props;
  const t = useTexts(inboxTexts);
  const words = useTexts(actsTexts);
  const say = useSay();
  const department = useDepartmentText();
  const now = useNow();
  const [ask, setAsk] = useState<Ask | 'more' | null>(null);
  const title = titleOf(item, { t, say, department });
  const on = subjectOf(item, title);
  const mark = markOf(item, now, t, say);
  return (
    <article
      className={`${styles.card} ${mark.isWorst ? styles.hot : ''} ${isChosen ? styles.chosen : ''}`}
      aria-current={isChosen || undefined}
    >
      <div className={styles.up}>
        {box}
        <State tone={mark.tone} icon={mark.icon} look={mark.isWorst ? 'solid' : 'pill'}>
          {mark.text}
        </State>
        {isWaiting && (
          <State tone="amb" icon="wait" look="pill">
            {words.waitingRow}
          </State>
        )}
        <span className={styles.reception} title={item.receptionTitle}>
          <span className="el">{shortTitle(item.receptionTitle)}</span>
          <span className="t12 nw">{item.receptionCode}</span>
        </span>
      </div>
      <h3 className={styles.title}>
        <Title item={item} title={title} onChoose={onChoose} />
      </h3>
      <CardLines item={item} />
      {item.changes.length > 0 && <DiffList changes={item.changes} zone={item.zone} />}
      <CardButtons item={item} on={on} onAsk={setAsk} onDone={onDone} />
      {ask === 'more' && (
        <MoreSheet
          task={{ ...item, what: title }}
          onClose={() => setAsk(null)}
          onChoose={(name) => setAsk(doOffer(name, on))}
        />
      )}
      {ask !== null && ask !== 'more' && (
        <ActSheet
          ask={ask}
          onClose={(isDone) => {
            setAsk(null);
            if (isDone) onDone();
          }}
        />
      )}
    </article>
  );
}

interface TitleProps {
  readonly item: Item;
  readonly title: string;
  readonly onChoose: (() => void) | null;
}

function Title({ item, title, onChoose }: TitleProps): ReactNode {
  const to = placeOf(item);
  const id = `row-${keyOf(item)}`;
  if (onChoose && (to === null || isShownBeside(item)))
    return (
      <button type="button" id={id} onClick={onChoose}>
        {title}
      </button>
    );
  if (to === null) return title;
  return (
    <Link id={id} to={to} className="hit">
      {title}
    </Link>
  );
}
