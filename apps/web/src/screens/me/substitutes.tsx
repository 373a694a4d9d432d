import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, withKey } from '../../api/client';
import { keys, queries } from '../../api/query';
import { textsNow, useTexts } from '../../language/texts';
import { Empty, Read } from '../../parts/feedback';
import { toastDone, toastProblem } from '../../parts/toast';
import type { Session } from '../../session/session';
import { date, clock } from '../../time/say';
import { meTexts } from './me.texts';
import styles from './me.module.css';
import { SubstituteDialog } from './substitute-dialog';

async function end(id: string): Promise<void> {
  try {
    await answer(
      api.DELETE('/api/v1/substitutes/{id}', { params: { path: { id }, header: withKey() } }),
    );
    toastDone(textsNow(meTexts).substituteEnded);
  } catch (error) {
    toastProblem(error);
  }
  await queries.invalidateQueries({ queryKey: keys.mine('substitutes') });
}

/** 代理: who acts for me and for whom I act, and until when. */
export function Substitutes({ session }: { readonly session: Session }): ReactNode {
  const t = useTexts(meTexts);
  const [isOpen, setOpen] = useState(false);
  const substitutes = useQuery({
    queryKey: keys.mine('substitutes'),
    queryFn: () => answer(api.GET('/api/v1/substitutes')),
  });
  const zone = session.officeZone;
  const at = (instant: string): string => `${date(instant, zone)} ${clock(instant, zone)}`;
  return (
    <section className="panel">
      <div className="hd">
        <h2>{t.substitutes}</h2>
        <span className="sp" />
        <button type="button" className="btn sm" onClick={() => setOpen(true)}>
          {t.addSubstitute}
        </button>
      </div>
      <Read query={substitutes} rows={1}>
        {(all) => {
          const rows = all.filter(({ absentUserId, substituteUserId }) =>
            [absentUserId, substituteUserId].includes(session.userId),
          );
          if (rows.length === 0) return <Empty>{t.noSubstitutes}</Empty>;
          return (
            <ul className={styles.rows}>
              {rows.map((row) => (
                <li key={row.id}>
                  <div>
                    <b className="b">
                      {row.absentUserId === session.userId
                        ? t.forMe(row.substituteName)
                        : t.forOther(row.substituteName, row.absentName)}
                    </b>
                    <small className="l">
                      {at(row.startsAt)} – {at(row.endsAt)}
                    </small>
                  </div>
                  {row.absentUserId === session.userId && (
                    <button
                      type="button"
                      className="btn sm"
                      aria-label={t.endSubstituteOf(row.substituteName)}
                      onClick={() => void end(row.id)}
                    >
                      {t.endSubstitute}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </Read>
      {isOpen && <SubstituteDialog session={session} onClose={() => setOpen(false)} />}
    </section>
  );
}
