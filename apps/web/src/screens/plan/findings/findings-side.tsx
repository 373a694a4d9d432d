import { useMemo, useState, type ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Icon } from '../../../parts';
import { Finding } from './finding';
import type { Note, Step } from './places';
import { planTexts } from '../plan.texts';
import { countOf, useNotes } from './use-notes';
import styles from '../plan.module.css';

type Filter = 'all' | Note['severity'];

/** Findings of one kind many times over are one line, which opens. */
export function bundled(notes: readonly Note[]): readonly (readonly Note[])[] {
  const bundles = new Map<string, Note[]>();
  for (const note of notes) {
    const key = note.isFault ? note.id : `${note.code} ${note.severity}`;
    bundles.set(key, [...(bundles.get(key) ?? []), note]);
  }
  return [...bundles.values()].flatMap((bundle) =>
    bundle.length > 3 ? [bundle] : bundle.map((note) => [note]),
  );
}

/** 即时检查: what was found while writing, what concerns this step first. */
export function FindingsSide({ step }: { readonly step: Step }): ReactNode {
  const t = useTexts(planTexts);
  const notes = useNotes();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = useMemo(() => {
    const some = notes.filter((note) => filter === 'all' || note.severity === filter);
    const isHere = (note: Note): number => (note.place.step === step ? 0 : 1);
    return bundled([...some].sort((a, b) => isHere(a) - isHere(b)));
  }, [notes, filter, step]);
  return (
    <aside className={`panel ${styles.side}`} aria-label={t.findings}>
      <header className="hd">
        <h2>{t.findings}</h2>
        <span className="count">{t.findingsOf(notes.length)}</span>
        <span className="sp" />
        <span className="t12 l">{t.underRules}</span>
      </header>
      <SeverityFilter notes={notes} filter={filter} onFilter={setFilter} />
      <div className={styles.found} aria-live="polite">
        {shown.length === 0 && <p className={`m ${styles.none}`}>{t.noFindings}</p>}
        {shown.map((bundle) => (
          <Finding key={bundle[0].id} bundle={bundle} />
        ))}
      </div>
    </aside>
  );
}

interface SeverityFilterProps {
  readonly notes: readonly Note[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

const ICONS = { block: ['red', 'stop'], warn: ['amb', 'warn'], info: ['blu', 'info'] } as const;

export function SeverityFilter({ notes, filter, onFilter }: SeverityFilterProps): ReactNode {
  const t = useTexts(planTexts);
  return (
    <div className={styles.filter} role="group" aria-label={t.findings}>
      <button type="button" aria-pressed={filter === 'all'} onClick={() => onFilter('all')}>
        {t.all(notes.length)}
      </button>
      {(['block', 'warn', 'info'] as const).map((severity) => {
        const [tone, icon] = ICONS[severity];
        return (
          <button
            key={severity}
            type="button"
            className={tone}
            aria-pressed={filter === severity}
            onClick={() => onFilter(severity)}
          >
            <Icon name={icon} />
            {t[severity](countOf(notes, severity))}
          </button>
        );
      })}
    </div>
  );
}
