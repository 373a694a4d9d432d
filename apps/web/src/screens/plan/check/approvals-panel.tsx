import { MATTER_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { answer, api, type Dto, keys, queries, withKey } from '../../../api';
import { useSay, useTexts } from '../../../language';
import { Icon, type IconName, toastDone, toastProblem, useSend } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { moment, useNow } from '../../../time';
import { useApprover } from '../frame/approver';
import { checkTexts } from './check.texts';
import { usePlan } from '../context';
import { useFindingActs } from '../findings/waived';
import planStyles from '../plan.module.css';
import styles from './check.module.css';

const LOOKS: Readonly<Record<string, readonly [string, IconName]>> = {
  pending: ['cblu', 'wait'],
  approved: ['cgrn', 'done'],
  returned: ['camb', 'undo'],
  withdrawn: ['l', 'x'],
};

/** What was submitted, who has decided, and who is waited for. */
export function Approvals(): ReactNode {
  const t = useTexts(checkTexts);
  const { approvals } = useFindingActs();
  return (
    <section className="panel">
      <header className="hd">
        <h2>{t.approvals}</h2>
        <span className="count">{approvals.length}</span>
      </header>
      {approvals.length === 0 && <p className={`m ${planStyles.none}`}>{t.noApprovals}</p>}
      {approvals.slice(0, 12).map((approval) => (
        <Approval key={approval.id} approval={approval} />
      ))}
    </section>
  );
}

function Approval({ approval }: { readonly approval: Dto['ApprovalRowDto'] }): ReactNode {
  const t = useTexts(checkTexts);
  const say = useSay();
  const now = useNow();
  const { reception } = usePlan();
  const session = useSession();
  const [tone, icon] = LOOKS[approval.status] ?? LOOKS.withdrawn;
  const matter = MATTER_TEXTS[approval.matter as keyof typeof MATTER_TEXTS];
  const who = useApprover()(approval);
  const { send, isBusy } = useSend(async (key) => {
    await answer(
      api.POST('/api/v1/approvals/{id}/withdraw', {
        params: { path: { id: approval.id }, header: withKey(key) },
        body: {},
      }),
    );
    toastDone(t.withdrawn);
    await queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
  }, toastProblem);
  const decided = approval.steps.filter((one) => one.decidedAt !== null);
  return (
    <div className={styles.approval}>
      <Icon name={icon} className={tone} />
      <div>
        <b className="b">{matter ? say(matter) : approval.matter}</b>{' '}
        <span className="t12 l">{moment(approval.submittedAt, approval.zone, now)}</span>
        {decided.map((one, index) => (
          <p key={index} className="t12 l">
            {t.decided(one.decidedBy?.name ?? '', moment(one.decidedAt ?? '', approval.zone, now))}
          </p>
        ))}
        {approval.status === 'pending' && <p className="t13">{t.waitsFor(who)}</p>}
        {approval.returnReason !== null && (
          <p className="t13 camb">{t.returned(approval.returnReason)}</p>
        )}
      </div>
      {approval.mayDecide && (
        <Link className="btn sm" to={`/approvals/${approval.id}`}>
          {t.open}
        </Link>
      )}
      {approval.status === 'pending' && !approval.mayDecide && can(session, 'approval.submit') && (
        <button type="button" className="btn sm gh" disabled={isBusy} onClick={() => send()}>
          {t.withdraw}
        </button>
      )}
    </div>
  );
}
