import { MANDATORY_FACTS, missingFacts } from '@app/domain';
import { FACT_TEXTS, type FactKey } from '@app/texts';
import type { ReactNode } from 'react';
import { useSay, useTexts } from '../../language/texts';
import { controlId, type Facts } from '../../parts/facts/facts';
import { Icon, State } from '../../parts';
import { fieldOfFact } from '../plan/facts/field-of-fact';
import { registrationTexts } from './registration.texts';
import styles from './registration.module.css';

interface NeededFactsProps {
  readonly facts: Facts;
  readonly onChange: (part: Partial<Facts>) => void;
}

/** What the confirmation will ask for, ticked off while it is written; all of it may come later. */
export function NeededFacts({ facts, onChange }: NeededFactsProps): ReactNode {
  const t = useTexts(registrationTexts);
  const say = useSay();
  const missing = missingIn(facts);
  const fill = (fact: string): void => {
    const { path, part } = fieldOfFact(fact, facts);
    if (part) onChange(part);
    requestAnimationFrame(() => {
      const control = document.getElementById(controlId(path));
      control?.focus({ preventScroll: true });
      control?.scrollIntoView({ block: 'center' });
    });
  };
  return (
    <aside className={`panel ${styles.needed}`} aria-label={t.needed}>
      <header className="hd">
        <h2>{t.needed}</h2>
        {missing.length > 0 ? (
          <State tone="amb" icon="wait">
            {t.missing(missing.length)}
          </State>
        ) : (
          <State tone="grn" icon="done">
            {t.complete}
          </State>
        )}
      </header>
      <ul>
        {MANDATORY_FACTS.map((fact) => (
          <li key={fact}>
            <Icon
              name={missing.includes(fact) ? 'rag-n' : 'done'}
              className={missing.includes(fact) ? 'l' : 'cgrn'}
            />
            <span>{say(FACT_TEXTS[fact as FactKey])}</span>
            {missing.includes(fact) && (
              <button type="button" onClick={() => fill(fact)}>
                {t.fill}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="t12 l">{t.neededAbout}</p>
    </aside>
  );
}

function missingIn(facts: Facts): readonly string[] {
  return missingFacts({
    sendingUnit: facts.sendingUnit ?? null,
    purpose: facts.purpose ?? null,
    sourceKind: facts.sourceKind ?? null,
    grade: facts.grade ?? null,
    leadGuest: facts.leadGuest ?? null,
    leadGuestTitle: facts.leadGuestTitle ?? null,
    headCount: facts.headCount ?? null,
    officerId: facts.officerId ?? null,
    coordinatorId: facts.coordinatorId ?? null,
    leaderId: facts.leaderId ?? null,
    batches: (facts.batches ?? []).map(({ direction, at }) => ({
      direction,
      at: at ? Date.parse(at) : null,
    })),
    contacts: (facts.contacts ?? []).map(({ phone }) => ({ phone: phone ?? null })),
    waivedFacts: [],
  });
}
