import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { answer, api, withKey } from '../../api/client';
import { useTexts } from '../../language/texts';
import { useSend } from '../../parts/form';
import { toastDone, toastProblem } from '../../parts/toast';
import { can, useSession } from '../../session/session';
import { readAgain } from './items/item-acts';
import styles from './overview.module.css';
import { overviewTexts } from './overview.texts';
import side from './side.module.css';
import { useOverview } from './use-overview';
import { LogPanel } from './record/log-panel';
import { WaitsPanel } from './waits/waits-panel';

/** Before there is a plan: what comes next, with one act. */
export function Beginning(): ReactNode {
  const t = useTexts(overviewTexts);
  const session = useSession();
  const { receptionId, board } = useOverview();
  const isDraft = board.status === 'draft';
  const mayWrite = can(session, 'plan.write');
  const text = isDraft ? t.draftYet : board.planStatus === 'none' ? t.nothingYet : t.planInWork;
  return (
    <div className={styles.work}>
      <section className={`panel ${styles.beginning}`}>
        <p>{text}</p>
        <div className="row wrap">
          {isDraft && can(session, 'reception.write') ? (
            <Launch />
          ) : (
            mayWrite && (
              <Link className="btn pri" to={`/receptions/${receptionId}/plan`}>
                {t.writePlan}
              </Link>
            )
          )}
          {isDraft && mayWrite && (
            <Link className="btn" to={`/receptions/${receptionId}/plan`}>
              {t.writePlan}
            </Link>
          )}
        </div>
      </section>
      <aside className={side.side}>
        <WaitsPanel />
        <LogPanel />
      </aside>
    </div>
  );
}

function Launch(): ReactNode {
  const t = useTexts(overviewTexts);
  const { receptionId } = useOverview();
  const { send, isBusy } = useSend(async (key) => {
    await answer(
      api.POST('/api/v1/receptions/{id}/launch', {
        params: { path: { id: receptionId }, header: withKey(key) },
        body: {},
      }),
    );
    toastDone(t.launched);
    await readAgain(receptionId);
  }, toastProblem);
  return (
    <button type="button" className="btn pri" disabled={isBusy} onClick={() => send()}>
      {t.launch}
    </button>
  );
}
