import { ANSWER_TEXTS, SCOPE_TEXTS, type Text } from '@app/texts';
import type { ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { useSay, useTexts } from '../../language/texts';
import { State } from '../../parts/state';
import { useNow } from '../../time/now';
import { moment } from '../../time/say';
import { TaskPanel } from '../task/panel';
import styles from '../task/task.module.css';
import { Condition } from './condition';
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
