import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ActSheet, type Ask } from '../../acts/act-sheet';
import { doOffer } from '../../acts/do-offer';
import type { Dto } from '../../api/client';
import { useSay, useTexts } from '../../language/texts';
import { Help } from './help';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';
import { isToAcknowledge, keyOf, subjectOf, titleOf } from './item';
import { useInboxKeys, type KeyName } from './keys';
import { List } from './list';
import { rowAfterThis, useGoesOn } from './next';
import { Pane } from './pane';
import type { Selection } from './selection';
import type { Item } from './use-inbox';
import { useDepartmentText } from '../../parts/department-name';

interface DeskProps {
  readonly items: readonly Item[];
  readonly counts: Dto['InboxCountsDto'];
  readonly selection: Selection;
}

/** The list, and beside it what is chosen; the choice stands in the address. */
export function Desk({ items, counts, selection }: DeskProps): ReactNode {
  const t = useTexts(inboxTexts);
  const say = useSay();
  const department = useDepartmentText();
  const [params, setParams] = useSearchParams();
  const goesOn = useGoesOn();
  const [ask, setAsk] = useState<Ask | 'help' | null>(null);
  const named = params.get('row');
  const chosen = items.find((item) => keyOf(item) === named) ?? (named ? undefined : items[0]);
  const choose = (key: string | null): void =>
    setParams(key === null ? {} : { row: key }, { replace: true });
  const onDone = (key: string): void => {
    const next = goesOn ? rowAfterThis(key) : null;
    if (next) choose(next);
  };
  const step = (by: 1 | -1): void => {
    const at = chosen ? items.indexOf(chosen) : -1;
    const next = items[Math.min(Math.max(at + by, 0), items.length - 1)];
    if (!next) return;
    choose(keyOf(next));
    document.getElementById(`row-${keyOf(next)}`)?.focus();
  };
  useInboxKeys(true, (key: KeyName) => {
    if (key === 'j' || key === 'k') return step(key === 'j' ? 1 : -1);
    if (key === '?') return setAsk('help');
    if (!chosen) return;
    const on = subjectOf(chosen, titleOf(chosen, { t, say, department }));
    if (key === 'a' && isToAcknowledge(chosen)) setAsk(doOffer('acknowledge', on));
    if (key === 'r' && chosen.acts.includes('return') && chosen.kind === 'task')
      setAsk({ type: 'reason', name: 'return', on });
  });
  return (
    <div className={styles.desk}>
      <List
        {...{ items, counts, selection, onDone }}
        chosen={chosen ? keyOf(chosen) : null}
        onChoose={choose}
      />
      <Pane item={chosen} onDone={() => chosen && onDone(keyOf(chosen))} />
      {ask === 'help' && <Help onClose={() => setAsk(null)} />}
      {ask !== null && ask !== 'help' && (
        <ActSheet
          ask={ask}
          onClose={(isDone) => {
            setAsk(null);
            if (isDone && chosen) onDone(keyOf(chosen));
          }}
        />
      )}
    </div>
  );
}
