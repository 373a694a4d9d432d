import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { common, useTexts } from '../../../language';
import { Icon } from '../../../parts/icon';
import { Menu } from '../../../parts/menu';
import { useIsPhone } from '../../../parts/use-width';
import { can, useSession } from '../../../session/session';
import { ContingencyDialog } from './contingency-dialog';
import { useReception } from '../data';
import { EndVisitDialog } from './end-visit-dialog';
import { NoticeDialog } from './notice-dialog';
import { PhoneDialog } from './phone-dialog';
import styles from '../overview.module.css';
import { overviewTexts } from '../overview.texts';
import { ShiftDialog } from './shift-dialog';
import { useOverview } from '../use-overview';

type Open = 'notice' | 'phone' | 'contingency' | 'shift' | 'cancel' | 'postpone';

/** Acts on the whole reception; one of them is the main one. */
export function HeadActs(): ReactNode {
  const t = useTexts(overviewTexts);
  const session = useSession();
  const { receptionId, board } = useOverview();
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  const isInForce = Boolean(useReception(receptionId).data?.workSince);
  const isRunning = board.status === 'open' && isInForce;
  const mayPropose = can(session, 'amendment.propose') && isRunning;
  const mayShift = mayPropose && can(session, 'reception.act');
  return (
    <div className={styles.headActs}>
      {board.planVersion > 0 && (
        <Link to={`/receptions/${receptionId}/print/plan`} className={`btn gh ${styles.deskOnly}`}>
          <Icon name="print" />
          {t.print}
        </Link>
      )}
      <button type="button" className="btn" onClick={() => setOpen('notice')}>
        <Icon name="copy" />
        {t.copyNotice}
      </button>
      {mayShift && (
        <>
          <button
            type="button"
            className={`btn ${styles.deskOnly}`}
            onClick={() => setOpen('contingency')}
          >
            <Icon name="shield" />
            {t.contingency}
          </button>
          <button
            type="button"
            className={`btn ${styles.deskOnly}`}
            onClick={() => setOpen('shift')}
          >
            <Icon name="shift" />
            {t.shift}
          </button>
        </>
      )}
      {mayPropose && (
        <Link to={`/receptions/${receptionId}/changes`} className="btn pri">
          <Icon name="pen" />
          {t.change}
        </Link>
      )}
      <PlanInWork />
      <More onOpen={setOpen} mayShift={mayShift} />
      {open === 'notice' && <NoticeDialog onClose={close} />}
      {open === 'phone' && <PhoneDialog onClose={close} />}
      {open === 'contingency' && <ContingencyDialog onClose={close} />}
      {open === 'shift' && <ShiftDialog onClose={close} />}
      {(open === 'cancel' || open === 'postpone') && <EndVisitDialog act={open} onClose={close} />}
    </div>
  );
}

/** While the plan is agreed on, it is what comes next. */
function PlanInWork(): ReactNode {
  const t = useTexts(overviewTexts);
  const session = useSession();
  const { receptionId, board } = useOverview();
  const reception = useReception(receptionId).data;
  const isInWork =
    board.status === 'open' && board.planVersion > 0 && reception?.workSince === null;
  if (!isInWork || !can(session, 'reception.overview')) return null;
  return (
    <Link to={`/receptions/${receptionId}/plan`} className="btn pri">
      <Icon name="doc" />
      {t.plan}
    </Link>
  );
}

interface MoreProps {
  readonly onOpen: (what: Open) => void;
  readonly mayShift: boolean;
}

/** What is done seldom; on a phone all that has no room. */
function More({ onOpen, mayShift }: MoreProps): ReactNode {
  const t = useTexts(overviewTexts);
  const words = useTexts(common);
  const session = useSession();
  const isPhone = useIsPhone();
  const { receptionId, board } = useOverview();
  if (!can(session, 'reception.overview')) return null;
  const isOver = board.status === 'cancelled' || board.status === 'closed';
  const mayEnd = can(session, 'reception.write') && !isOver;
  return (
    <Menu className={styles.menu} label={words.more} button={<Icon name="more" />}>
      {isPhone && mayShift && (
        <>
          <button type="button" onClick={() => onOpen('contingency')}>
            {t.contingency}
          </button>
          <button type="button" onClick={() => onOpen('shift')}>
            {t.shift}
          </button>
        </>
      )}
      <Link to={`/receptions/${receptionId}/plan`}>{t.plan}</Link>
      <Link to={`/receptions/${receptionId}/rehearsal`}>{t.rehearse}</Link>
      <Link to={`/receptions/${receptionId}/print/contacts`}>{t.contacts}</Link>
      {!isPhone && (
        <button type="button" onClick={() => onOpen('phone')}>
          {t.onPhone}
        </button>
      )}
      {mayEnd && board.status === 'open' && (
        <button type="button" onClick={() => onOpen('postpone')}>
          {t.postpone}
        </button>
      )}
      {mayEnd && (
        <button type="button" className="cred" onClick={() => onOpen('cancel')}>
          {t.cancel}
        </button>
      )}
    </Menu>
  );
}
