import { APPROVAL_STATUS_TEXTS, MATTER_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dto } from '../../api/client';
import { useSay, useTexts } from '../../language/texts';
import { State } from '../../parts/state';
import { length, moment, useNow } from '../../time';
import { AboutChange } from './about-change';
import { AboutPlan } from './about-plan';
import { AboutReceive, Visit } from './about-receive';
import { AboutWaiver } from './about-waiver';
import { approvalsTexts } from './approvals.texts';
import { Decide } from './decide';
import { RouteLine } from './route-line';
import styles from './approvals.module.css';

type Row = Dto['ApprovalRowDto'];

/** One submission: matter, reception, what is new in it, its route, and the answers. */
export function ApprovalCard({ row }: { readonly row: Row }): ReactNode {
  const t = useTexts(approvalsTexts);
  const now = useNow();
  return (
    <article className="panel" aria-label={row.receptionTitle}>
      <div className={styles.card}>
        <div className={styles.main}>
          <Top row={row} />
          <h2 className={styles.title}>
            <Link to={`/receptions/${row.receptionId}`}>{row.receptionTitle}</Link>
          </h2>
          <p className="t13 l">
            {row.receptionCode} ·{' '}
            {t.by(row.submittedBy?.name ?? '', moment(row.submittedAt, row.zone, now))}
          </p>
          {row.reason && row.matter !== 'change' && (
            <p>
              <span className="l">{t.reasonOf}</span> {row.reason}
            </p>
          )}
          {row.forUserId !== null && <p className="camb t13">{t.standIn}</p>}
          <About row={row} />
        </div>
        <div className={styles.beside}>
          {row.matter !== 'receive' && <Visit row={row} />}
          <h3 className="t13 l">{t.route}</h3>
          <RouteLine row={row} />
        </div>
      </div>
    </article>
  );
}

function Top({ row }: { readonly row: Row }): ReactNode {
  const t = useTexts(approvalsTexts);
  const say = useSay();
  const now = useNow();
  const late = row.due === null ? 0 : now - Date.parse(row.due);
  const matter = say(MATTER_TEXTS[row.matter as keyof typeof MATTER_TEXTS]);
  return (
    <div className="row wrap">
      <span className="tag">{matter}</span>
      {row.status !== 'pending' ? (
        <State
          tone={row.status === 'approved' ? 'grn' : 'gry'}
          icon={row.status === 'approved' ? 'done' : 'undo'}
        >
          {say(APPROVAL_STATUS_TEXTS[row.status as keyof typeof APPROVAL_STATUS_TEXTS])}
        </State>
      ) : late > 0 ? (
        <State tone="red" icon="late" look="solid">
          {t.overdue(length(late))}
        </State>
      ) : (
        <State tone="amb" icon="wait">
          {t.waits(length(now - Date.parse(row.waitingSince)))}
        </State>
      )}
      {row.due !== null && row.status === 'pending' && late <= 0 && (
        <span className="t12 l">{t.dueBy(moment(row.due, row.zone, now))}</span>
      )}
    </div>
  );
}

/** What is new in it, by its matter; a change is agreed to by the preview that was seen. */
function About({ row }: { readonly row: Row }): ReactNode {
  const t = useTexts(approvalsTexts);
  const now = useNow();
  const subject = row.subject as { planVersion?: number; postponeUntil?: string };
  if (row.matter === 'change') return <AboutChange row={row} />;
  return (
    <>
      {row.matter === 'plan' && subject.planVersion !== undefined && (
        <AboutPlan row={row} version={subject.planVersion} />
      )}
      {row.matter === 'receive' && <AboutReceive row={row} />}
      {row.matter === 'waiver' && <AboutWaiver row={row} />}
      {subject.postponeUntil && <p>{t.until(moment(subject.postponeUntil, row.zone, now))}</p>}
      <Decide row={row} />
    </>
  );
}
