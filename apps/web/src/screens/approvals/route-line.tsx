import type { ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { useTexts } from '../../language/texts';
import { useSayApprover } from '../../parts/approver';
import { Icon } from '../../parts/icon';
import { moment } from '../../time/say';
import { useNow } from '../../time/now';
import { approvalsTexts } from './approvals.texts';
import styles from './approvals.module.css';

/** Who has decided, who decides now, who comes after. */
export function RouteLine({ row }: { readonly row: Dto['ApprovalRowDto'] }): ReactNode {
  const t = useTexts(approvalsTexts);
  const now = useNow();
  const sayApprover = useSayApprover();
  return (
    <ol className={styles.route} aria-label={t.route}>
      {row.steps.map((step, index) => {
        const isNow = row.status === 'pending' && index === row.current;
        return (
          <li key={`${index} ${step.approverName}`} aria-current={isNow ? 'step' : undefined}>
            <Icon
              name={step.decidedAt ? 'done' : isNow ? 'wait' : 'unack'}
              className={step.decidedAt ? 'cgrn' : isNow ? 'camb' : 'l'}
            />
            <span>{step.decidedBy?.name ?? step.approverName ?? sayApprover(step.approver)}</span>
            {step.decidedAt && (
              <span className="t12 l">{moment(step.decidedAt, row.zone, now)}</span>
            )}
            {step.addedBy && <span className="t12 l">{t.added}</span>}
          </li>
        );
      })}
    </ol>
  );
}
