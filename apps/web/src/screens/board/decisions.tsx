import { MATTER_TEXTS, type Text } from '@app/texts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dto } from '../../api/client';
import { useSay, useTexts } from '../../language/texts';
import { Empty } from '../../parts/feedback';
import { Icon } from '../../parts/icon';
import { moment, overBy } from '../../time/say';
import { boardTexts } from './board.texts';
import styles from './board.module.css';

interface DecisionsProps {
  readonly decisions: readonly Dto['ApprovalRowDto'][];
  readonly now: number;
  readonly isPhone: boolean;
}

/** What waits for this person's decision, and until when. */
export function Decisions({ decisions, now, isPhone }: DecisionsProps): ReactNode {
  const t = useTexts(boardTexts);
  const say = useSay();
  const matters: Readonly<Record<string, Text>> = MATTER_TEXTS;
  return (
    <section className="panel">
      <div className="hd">
        <h2>{t.decisions}</h2>
        <span className="count">{decisions.length}</span>
      </div>
      {decisions.length === 0 && <Empty>{t.noDecisions}</Empty>}
      {decisions.map((d) => {
        const matter = matters[d.matter];
        const isLate = d.due !== null && Date.parse(d.due) < now;
        const due =
          d.due === null
            ? null
            : isLate
              ? t.decideLate(overBy(now - Date.parse(d.due)))
              : t.decideBy(moment(d.due, d.zone, now));
        const by = d.submittedBy && t.submittedBy(d.submittedBy.name);
        return (
          <Link key={d.id} to={`/approvals/${d.id}`} className={styles.decision}>
            <Icon name="stamp" />
            <div>
              <b>{[matter ? say(matter) : d.matter, d.reason].filter(Boolean).join('：')}</b>
              <small className="el">{d.receptionTitle}</small>
              <small>
                {by} <span className={isLate ? 'cred b' : undefined}>{due}</span>
              </small>
              {!isPhone && <span className="btn sm pri">{t.decide}</span>}
            </div>
            {isPhone && <Icon name="right" />}
          </Link>
        );
      })}
    </section>
  );
}
