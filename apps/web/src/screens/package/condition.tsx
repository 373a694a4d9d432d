import { useState, type ReactNode } from 'react';
import { CloseSheet } from '../../acts/close-sheet';
import type { Subject } from '../../acts/task-acts';
import type { Dto } from '../../api/client';
import { useTexts } from '../../language/texts';
import { State } from '../../parts/state';
import styles from '../task/task.module.css';
import { packageTexts } from './package.texts';
import type { Package } from './package-view';

interface ConditionProps {
  readonly one: Dto['FollowUpRowDto'];
  readonly of: Package;
}

/** What was agreed on condition that: whoever set it says that it is met, or a leader does. */
export function Condition({ one, of }: ConditionProps): ReactNode {
  const t = useTexts(packageTexts);
  const [isMet, setMet] = useState(false);
  const on: Subject = {
    ...{ kind: 'follow-up', id: one.id, scope: null, what: one.what },
    ...{ receptionId: of.receptionId, assignmentId: null },
  };
  return (
    <li>
      <State tone="amb" icon="flag">
        {t.conditions}
      </State>
      <span className={styles.grow}>{one.what}</span>
      {one.owner && <span className={`t13 l ${styles.by}`}>{one.owner.name}</span>}
      {one.acts.includes('close') && (
        <button type="button" className="btn md" onClick={() => setMet(true)}>
          {t.met}
        </button>
      )}
      {isMet && <CloseSheet on={on} onClose={() => setMet(false)} />}
    </li>
  );
}
