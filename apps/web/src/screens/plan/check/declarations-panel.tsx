import type { ReactNode } from 'react';
import { answer, api, keys, queries, withKey } from '../../../api';
import { useTexts } from '../../../language';
import { useSend } from '../../../parts/form';
import { State, toastDone, toastProblem } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { checkTexts } from './check.texts';
import { usePlan } from '../context';
import { useNotes } from '../findings/use-notes';
import { useFindingActs } from '../findings/waived';
import styles from './check.module.css';

/** 不适用: what was declared with its legal basis, and the second person's word. */
export function Declarations(): ReactNode {
  const t = useTexts(checkTexts);
  const { reception } = usePlan();
  const session = useSession();
  const notes = useNotes();
  const { declarations } = useFindingActs();
  const { send, isBusy } = useSend(async (key, finding: string) => {
    await answer(
      api.POST('/api/v1/receptions/{id}/findings/declarations/confirm', {
        params: { path: { id: reception.id }, header: withKey(key) },
        body: { finding },
      }),
    );
    toastDone(t.confirmed);
    await queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
  }, toastProblem);
  if (declarations.length === 0) return null;
  return (
    <section className="panel">
      <header className="hd">
        <h2>{t.declarations}</h2>
        <span className="count">{declarations.length}</span>
      </header>
      {declarations.map(({ finding, basis, confirmedBy, declaredBy }) => (
        <div key={finding} className={styles.approval}>
          <div>
            <p>{notes.find((note) => note.id === finding)?.message ?? finding}</p>
            <p className="t12 l">{basis}</p>
            {confirmedBy !== null ? (
              <State tone="grn" icon="check">
                {t.confirmed}
              </State>
            ) : (
              <State tone="blu" icon="wait">
                {t.waitsSecond}
              </State>
            )}
          </div>
          {confirmedBy === null &&
            declaredBy !== session.userId &&
            can(session, 'finding.confirm') && (
              <button
                type="button"
                className="btn sm"
                disabled={isBusy}
                onClick={() => send(finding)}
              >
                {t.confirm}
              </button>
            )}
        </div>
      ))}
    </section>
  );
}
