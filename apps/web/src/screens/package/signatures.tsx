import { ANSWER_TEXTS, SCOPE_TEXTS, type Text } from '@app/texts';
import { useState, type ReactNode } from 'react';
import { CloseSheet } from '../../acts/close-sheet';
import type { Subject } from '../../acts/task-acts';
import type { Dto } from '../../api/client';
import { useSay, useTexts } from '../../language/texts';
import { State } from '../../parts/state';
import { useNow } from '../../time/now';
import { moment } from '../../time/say';
import { TaskPanel } from '../task/panel';
import styles from '../task/task.module.css';
import { packageTexts } from './package.texts';
import type { Package } from './package-view';

/** What the department has signed, and what its conditions wait for. */
export function Signatures({ of }: { readonly of: Package }): ReactNode {
  const t = useTexts(packageTexts);
  const open = of.followUps.filter(({ status }) => status === 'open');
  return (
    <TaskPanel title={t.signatures}>
      {of.signatures.length === 0 && <p className="m">{t.notSigned}</p>}
      <ul className={`${styles.rows} ${styles.signed}`}>
        {of.signatures.map((one) => (
          <Signature key={one.id} one={one} zone={of.zone} />
        ))}
        {open.map((one) => (
          <Condition key={one.id} one={one} of={of} />
        ))}
      </ul>
    </TaskPanel>
  );
}

interface ConditionProps {
  readonly one: Dto['FollowUpRowDto'];
  readonly of: Package;
}

/** What was agreed on condition that: whoever set it says that it is met, or a leader does. */
function Condition({ one, of }: ConditionProps): ReactNode {
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

const ofTable = (table: Readonly<Record<string, Text>>, key: string): Text =>
  table[key] ?? { zh: key, en: key };

interface SignatureProps {
  readonly one: Dto['SignatureDto'];
  readonly zone: string;
}

function Signature({ one, zone }: SignatureProps): ReactNode {
  const t = useTexts(packageTexts);
  const say = useSay();
  const now = useNow();
  const stands = one.status === 'standing';
  const word = `${say(ofTable(SCOPE_TEXTS, one.scope))} · ${say(ofTable(ANSWER_TEXTS, one.answer))}`;
  return (
    <li>
      <State
        tone={!stands ? 'gry' : one.answer === 'agree' ? 'grn' : 'amb'}
        icon={!stands ? 'x' : one.answer === 'object' ? 'block' : 'done'}
      >
        {word}
        {!stands && ` · ${t.void}`}
        {stands && one.decidedBy && ` · ${t.decided(one.decidedBy.name)}`}
      </State>
      {one.remark ? <span className={styles.grow}>{one.remark}</span> : <span className="sp" />}
      <span className={`t13 l ${styles.by}`}>
        {t.byAt(one.by?.name ?? '', moment(one.at, zone, now))}
      </span>
    </li>
  );
}
