import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { Icon } from '../../../parts/icon';
import { useRagRules, useStandingHealth } from '../../../parts/rag';
import { can, useSession } from '../../../session/session';
import { moment } from '../../../time/say';
import { useNow } from '../../../time/now';
import { colourTexts } from './colour.texts';
import { ColourDialog } from './colour-dialog';
import styles from '../overview.module.css';
import { useOverview } from '../use-overview';

/** Behind the colour: the rules that made it so, who set it by hand, and the act to do that. */
export function ColourReasons(): ReactNode {
  const t = useTexts(colourTexts);
  const session = useSession();
  const now = useNow();
  const { board } = useOverview();
  const health = useStandingHealth(board.health);
  const rules = useRagRules()(health.rules.filter((rule) => rule !== 'judged'));
  const [isOpen, setOpen] = useState(false);
  const mayJudge = can(session, 'reception.act') && board.status === 'open';
  const { judged } = health;
  return (
    <div className={styles.colour}>
      {judged && (
        <p>
          {t.judged(judged.by, moment(judged.until, board.zone, now))}
          <span>{judged.reason}</span>
        </p>
      )}
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        {rules.length === 0 && <li>{t.noRule}</li>}
      </ul>
      {mayJudge && (
        <button type="button" className="btn sm" onClick={() => setOpen(true)}>
          <Icon name="pen" />
          {t.set}
        </button>
      )}
      {isOpen && <ColourDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
