import type { ReactNode } from 'react';
import { usePlace } from '../../app/crumbs';
import { useTexts } from '../../language/texts';
import { Read } from '../../parts/feedback';
import { Board } from './board';
import { boardTexts } from './board.texts';
import styles from './board.module.css';
import { useOverview } from './use-board';

/** 领导看板: one sentence first, then red before everything else. */
export function Screen(): ReactNode {
  const t = useTexts(boardTexts);
  const overview = useOverview();
  usePlace([{ text: t.title }]);
  return (
    <div className={`page ${styles.page}`}>
      <Read query={overview} rows={8}>
        {(data) => <Board data={data} updatedAt={overview.dataUpdatedAt} />}
      </Read>
    </div>
  );
}
