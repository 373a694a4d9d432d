import type { ReactNode } from 'react';
import { dueTexts, sayDue } from '../../acts/due';
import { useTexts } from '../../language/texts';
import { Icon, type IconName } from '../../parts';
import { moment, useNow } from '../../time';
import { askedTexts } from './asked.texts';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';
import type { Item } from './use-inbox';

interface LinesProps {
  readonly item: Item;
}

/** When, where, whom to ask, who asked and since when. */
export function CardLines({ item }: LinesProps): ReactNode {
  const t = useTexts(inboxTexts);
  return (
    <div className={styles.lines}>
      <Due item={item} />
      {item.kind === 'change' && <Line icon="shift">{t.changeNumber(item.scope ?? '')}</Line>}
      {item.place && <Line icon="place">{item.place}</Line>}
      {item.contact && (
        <Line icon="user">
          {item.contact} {item.contactPhone}
        </Line>
      )}
      <Asked item={item} />
      {item.forUserName && <Line icon="user">{t.standsFor(item.forUserName)}</Line>}
      {item.reason && <Line icon="info">{t.reasonSaid(item.reason)}</Line>}
    </div>
  );
}

function Line({ icon, children }: { readonly icon: IconName; children: ReactNode }): ReactNode {
  return (
    <>
      <Icon name={icon} />
      <span>{children}</span>
    </>
  );
}

function Due({ item }: LinesProps): ReactNode {
  const words = useTexts(dueTexts);
  const now = useNow();
  if (!item.due) return <Line icon="clock">{words.none}</Line>;
  const due = sayDue(item.due, item.zone, now, words);
  return (
    <Line icon="clock">
      <b className={styles.when}>{due.when}</b>
      {words.then(due.left)}
      {due.here && <span className="l nw">{due.here}</span>}
    </Line>
  );
}

/** Whoever asked is whom to call where the plan names nobody on the spot. */
function Asked({ item }: LinesProps): ReactNode {
  const t = useTexts(askedTexts);
  const now = useNow();
  const { askedBy, askedAt } = item;
  if (!askedBy) return null;
  const act = item.status === 'returned' && item.kind === 'task' ? 'return' : item.kind;
  const verb = act in t ? t[act as keyof typeof t] : t.task;
  const asked = verb(askedBy.name, askedAt ? moment(askedAt, item.zone, now) : '');
  return (
    <Line icon="chat">
      {asked}
      {!item.contactPhone && askedBy.phone && (
        <>
          {' '}
          <span className="nw">{askedBy.phone}</span>
        </>
      )}
    </Line>
  );
}
