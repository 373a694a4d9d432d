import { useState, type ReactNode } from 'react';
import { useTexts } from '../../language';
import { changeSettings, useSettings } from '../../session/settings';
import { clockOfMinutes, minutesOfClock } from '../../time/minutes';
import { Choice } from './account';
import { meTexts } from './me.texts';
import styles from './me.module.css';

const NIGHT = { quietFrom: 21 * 60, quietUntil: 7 * 60 + 30 };

/** By which way and when messages come; the inbox of the product has them always. */
export function Notices(): ReactNode {
  const t = useTexts(meTexts);
  const { email, quietFrom, quietUntil } = useSettings();
  const isOwn = quietFrom !== null && quietUntil !== null;
  return (
    <section className="panel">
      <div className="hd">
        <h2>{t.notices}</h2>
      </div>
      <div className={styles.settings}>
        <Choice
          label={t.email}
          value={email ? 'on' : 'off'}
          options={[
            ['on', t.on],
            ['off', t.off],
          ]}
          onChoose={(next) => void changeSettings({ email: next === 'on' })}
        />
        <Choice
          label={t.quiet}
          value={isOwn ? 'own' : 'office'}
          options={[
            ['office', t.asOffice],
            ['own', t.own],
          ]}
          onChoose={(next) =>
            void changeSettings(next === 'own' ? NIGHT : { quietFrom: null, quietUntil: null })
          }
        />
        {isOwn && <Hours key={`${quietFrom} ${quietUntil}`} from={quietFrom} until={quietUntil} />}
        <p className={`t13 l ${styles.about}`}>{t.noticesAbout}</p>
      </div>
    </section>
  );
}

/** Taken over when the cursor leaves: half a time is none. */
function Hours({ from, until }: { readonly from: number; readonly until: number }): ReactNode {
  const t = useTexts(meTexts);
  const [typed, setTyped] = useState({ from: clockOfMinutes(from), until: clockOfMinutes(until) });
  const take = (): void => {
    const quietFrom = minutesOfClock(typed.from);
    const quietUntil = minutesOfClock(typed.until);
    if (quietFrom === null || quietUntil === null) return;
    if (quietFrom !== from || quietUntil !== until) void changeSettings({ quietFrom, quietUntil });
  };
  const field = (name: 'from' | 'until', label: string): ReactNode => (
    <label className={styles.hour}>
      {label}
      <input
        className="input"
        type="time"
        value={typed[name]}
        onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        onBlur={take}
      />
    </label>
  );
  return (
    <div className={styles.setting}>
      {field('from', t.from)}
      {field('until', t.to)}
    </div>
  );
}
