import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, type Dto, keys, queries } from '../../api';
import { textsNow, useTexts } from '../../language/texts';
import { Read } from '../../parts/feedback';
import { toastDone, toastProblem } from '../../parts/toast';
import { useNow, deviceZone, moment } from '../../time';
import { deviceOf } from './device-of';
import { meTexts } from './me.texts';
import styles from './me.module.css';
import { PasswordDialog } from './password-dialog';

type SessionRow = Dto['SessionRowDto'];

async function end(rows: readonly SessionRow[]): Promise<void> {
  try {
    for (const { id } of rows)
      await answer(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }));
    toastDone(textsNow(meTexts).othersEnded);
  } catch (error) {
    toastProblem(error);
  }
  await queries.invalidateQueries({ queryKey: keys.mine('sessions') });
}

/** Where I am signed in, and my password. */
export function Security(): ReactNode {
  const t = useTexts(meTexts);
  const [isOpen, setOpen] = useState(false);
  const sessions = useQuery({
    queryKey: keys.mine('sessions'),
    queryFn: () => answer(api.GET('/api/v1/sessions')),
  });
  return (
    <section className="panel">
      <div className="hd">
        <h2>{t.sessions}</h2>
        <span className="sp" />
        <button type="button" className="btn sm" onClick={() => setOpen(true)}>
          {t.password}
        </button>
      </div>
      <Read query={sessions} rows={2}>
        {(rows) => <Sessions rows={rows} />}
      </Read>
      {isOpen && <PasswordDialog onClose={() => setOpen(false)} />}
    </section>
  );
}

function Sessions({ rows }: { readonly rows: readonly SessionRow[] }): ReactNode {
  const t = useTexts(meTexts);
  const now = useNow();
  const others = rows.filter(({ current }) => !current);
  return (
    <>
      <ul className={styles.rows}>
        {[...rows]
          .sort((a, b) => Number(b.current) - Number(a.current))
          .map((row) => {
            const device = deviceOf(row.agent) ?? t.unknownDevice;
            return (
              <li key={row.id}>
                <div>
                  <b className="b">{device}</b>
                  <small className="l">
                    {row.current ? t.here : t.lastSeen(moment(row.lastSeenAt, deviceZone, now))}
                  </small>
                </div>
                {!row.current && (
                  <button
                    type="button"
                    className="btn sm"
                    aria-label={t.endSessionOf(device)}
                    onClick={() => void end([row])}
                  >
                    {t.endSession}
                  </button>
                )}
              </li>
            );
          })}
      </ul>
      {others.length > 1 && (
        <div className={styles.foot}>
          <button type="button" className="btn" onClick={() => void end(others)}>
            {t.endOthers}
          </button>
        </div>
      )}
    </>
  );
}
