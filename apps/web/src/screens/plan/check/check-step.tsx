import { useMemo, useState, type ReactNode } from 'react';
import { useTexts } from '../../../language';
import { can, useSession } from '../../../session/session';
import { Approvals } from './approvals-panel';
import { Budget } from './budget-panel';
import { checkTexts } from './check.texts';
import { usePlan } from '../context';
import { Declarations } from './declarations-panel';
import { Finding } from '../findings/finding';
import { bundled, SeverityFilter } from '../findings/findings-side';
import { GatePanel } from './gate-panel';
import type { Note } from '../findings/places';
import { planTexts } from '../plan.texts';
import { RemarkForm } from '../remarks/remark-form';
import { RemarkLine, useRemarks } from '../remarks/remarks-at';
import { useNotes } from '../findings/use-notes';
import { Versions } from './versions-panel';
import styles from '../plan.module.css';

/** 检查与送审: what is missing, everything found, what was said about it, and what it costs. */
export function CheckStep(): ReactNode {
  return (
    <div className={styles.two}>
      <div className="col">
        <GatePanel />
        <Findings />
        <Remarks />
      </div>
      <div className="col">
        <Approvals />
        <Declarations />
        <Budget />
        <Versions />
      </div>
    </div>
  );
}

function Findings(): ReactNode {
  const t = useTexts(checkTexts);
  const words = useTexts(planTexts);
  const notes = useNotes();
  const [filter, setFilter] = useState<'all' | Note['severity']>('all');
  const shown = useMemo(
    () => bundled(notes.filter((note) => filter === 'all' || note.severity === filter)),
    [notes, filter],
  );
  return (
    <section className="panel">
      <header className="hd">
        <h2>{t.findings}</h2>
        <span className="count">{words.findingsOf(notes.length)}</span>
      </header>
      <SeverityFilter notes={notes} filter={filter} onFilter={setFilter} />
      {shown.length === 0 && <p className={`m ${styles.none}`}>{words.noFindings}</p>}
      {shown.map((bundle) => (
        <Finding key={bundle[0].id} bundle={bundle} />
      ))}
    </section>
  );
}

function Remarks(): ReactNode {
  const t = useTexts(checkTexts);
  const remarks = useRemarks();
  const session = useSession();
  const { status } = usePlan().reception;
  const isOpen = status === 'open' || status === 'postponed';
  return (
    <section className="panel">
      <header className="hd">
        <h2>{t.remarks}</h2>
        <span className="count">{remarks.length}</span>
      </header>
      {remarks.length === 0 && <p className={`m ${styles.none}`}>{t.noRemarks}</p>}
      <div className={styles.remarks}>
        {remarks.map((remark) => (
          <RemarkLine key={remark.id} remark={remark} />
        ))}
      </div>
      {can(session, 'plan.remark') && isOpen && <RemarkForm />}
    </section>
  );
}
