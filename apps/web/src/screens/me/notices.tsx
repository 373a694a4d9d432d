import { useState, type ReactNode } from 'react';
import { common, useTexts } from '../../language';
import { changeSettings, useSettings } from '../../session/settings';
import { clockOfMinutes, minutesOfClock } from '../../time/minutes';
import { Choice } from './account';
import { meTexts } from './me.texts';
import styles from './me.module.css';

const NIGHT = { quietFrom: 21 * 60, quietUntil: 7 * 60 + 30 };
const EVENING = 17 * 60 + 30;

/** By which way and when messages come; the inbox of the product has them always. */
export function Notices(): ReactNode {
  const t = useTexts(meTexts);
  const { email, quietFrom, quietUntil, summaryAt } = useSettings();
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
        {email && (
          <Choice
            label={t.plain}
            value={summaryAt === null ? 'each' : 'summary'}
            options={[
              ['each', t.each],
              ['summary', t.summary],
            ]}
            onChoose={(next) =>
              void changeSettings({ summaryAt: next === 'summary' ? EVENING : null })
            }
          />
        )}
        {email && summaryAt !== null && <SummaryTime key={summaryAt} at={summaryAt} />}
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

/** When the summary comes, every day. */
function SummaryTime({ at }: { readonly at: number }): ReactNode {
  const t = useTexts(meTexts);
  return (
    <div className={`${styles.setting} ${styles.hours}`}>
      <Hour label={t.daily} at={at} onTake={(summaryAt) => void changeSettings({ summaryAt })} />
    </div>
  );
}

function Hours({ from, until }: { readonly from: number; readonly until: number }): ReactNode {
  const t = useTexts(meTexts);
  return (
    <div className={`${styles.setting} ${styles.hours}`}>
      <Hour
        label={t.from}
        at={from}
        onTake={(quietFrom) => void changeSettings({ quietFrom, quietUntil: until })}
      />
      <Hour
        label={t.to}
        at={until}
        onTake={(quietUntil) => void changeSettings({ quietFrom: from, quietUntil })}
      />
    </div>
  );
}

interface HourProps {
  readonly label: string;
  /** Minutes after midnight. */
  readonly at: number;
  readonly onTake: (minutes: number) => void;
}

/** A time of day; taken over when the cursor leaves: half a time is none. */
function Hour({ label, at, onTake }: HourProps): ReactNode {
  const t = useTexts(common);
  const [typed, setTyped] = useState(clockOfMinutes(at));
  const [isLeft, setLeft] = useState(false);
  const isWrong = isLeft && minutesOfClock(typed) === null;
  const take = (): void => {
    const minutes = minutesOfClock(typed);
    setLeft(true);
    if (minutes !== null && minutes !== at) onTake(minutes);
  };
  return (
    <label className={styles.hour}>
      {label}
      <input
        className="input"
        inputMode="numeric"
        value={typed}
        aria-invalid={isWrong || undefined}
        onChange={(event) => {
          setLeft(false);
          setTyped(event.target.value);
        }}
        onBlur={take}
      />
      {isWrong && (
        <span className="fault" role="status">
          {t.noSuchTime(typed)}
        </span>
      )}
    </label>
  );
}
