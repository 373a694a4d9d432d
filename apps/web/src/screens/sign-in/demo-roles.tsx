import { useState, type ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { useSay, useTexts } from '../../language/texts';
import { ErrorBox } from '../../parts/feedback';
import { Icon } from '../../parts/icon';
import { signIn } from '../../session/session';
import { entryTexts, ROLE_WORDS } from './entry.texts';
import styles from './screen.module.css';

const CHAIR = 'coordinator';
const HEADS = 'catering.head, security.head, hotel.head';

/** One button for each kind of user. The server names them in demo mode only. */
export function DemoRoles({ demo }: { readonly demo: Dto['DemoDto'] }): ReactNode {
  const t = useTexts(entryTexts);
  const say = useSay();
  const [error, setError] = useState<unknown>(null);
  return (
    <section className={styles.demo} aria-label={t.demo}>
      <p className={styles.or}>{t.demo}</p>
      <div className={styles.roles}>
        {demo.accounts.map((account) => {
          const words = ROLE_WORDS[account.role];
          return (
            <button
              key={account.login}
              type="button"
              className={`btn ${styles.role}`}
              title={account.name}
              onClick={() => void signIn(account.login, demo.password).catch(setError)}
            >
              <Icon name={words?.icon ?? 'user'} className="cbrand" />
              <span>
                {words ? say(words.name) : account.role}
                <small>{words ? say(words.does) : account.name}</small>
              </span>
            </button>
          );
        })}
      </div>
      <p className={`t12 l ${styles.others}`}>
        {t.demoOthers} <code>{demo.password}</code> · {t.demoChair} <code>{CHAIR}</code> ·{' '}
        {t.demoHeads} <code>{HEADS}</code>
      </p>
      {error !== null && <ErrorBox error={error} />}
    </section>
  );
}
