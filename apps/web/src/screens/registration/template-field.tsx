import type { ReactNode } from 'react';
import { useSay, useTexts } from '../../language/texts';
import { NO_FAULTS } from '../../parts/facts/facts';
import { ChoiceField } from '../../parts/facts/fields';
import { NumberField } from '../../parts/facts/number-field';
import { useTemplates } from '../../parts/facts/templates';
import type { NewReception } from './kept-draft';
import { registrationTexts } from './registration.texts';
import styles from './registration.module.css';

interface TemplateFieldProps {
  readonly written: NewReception;
  readonly onChange: (part: Partial<NewReception>) => void;
}

/** Which template the plan begins with. */
export function TemplateField({ written, onChange }: TemplateFieldProps): ReactNode {
  const t = useTexts(registrationTexts);
  const say = useSay();
  const templates = useTemplates().data ?? [];
  const choices = [
    { value: '', label: t.auto },
    ...templates.map(({ code, title }) => ({ value: code, label: say(title) })),
    { value: 'none', label: t.none },
  ];
  // A template for foreign guests means foreign guests: else the rules of another kind would judge it.
  const choose = (template: string): void => {
    const profiles = templates.find(({ code }) => code === template)?.profiles ?? [];
    const { facts } = written;
    const fits = profiles.length === 0 || profiles.some((profile) => profile === facts.profile);
    onChange({ template, facts: fits ? facts : { ...facts, profile: profiles[0] } });
  };
  const isTimed = ['arrival', 'departure'].every((direction) =>
    written.facts.batches?.some((batch) => batch.direction === direction && batch.at),
  );
  return (
    <section className="panel">
      <header className="hd">
        <h2>{t.beginning}</h2>
        <span className="t12 l">{t.templateHint}</span>
      </header>
      <div className={`bd ${styles.template}`}>
        <ChoiceField
          path="template"
          label={t.template}
          faults={NO_FAULTS}
          value={written.template}
          choices={choices}
          onChange={(template) => choose(template ?? '')}
        />
        {!isTimed && written.template !== 'none' && (
          <NumberField
            path="days"
            label={t.days}
            hint={t.daysHint}
            faults={NO_FAULTS}
            value={written.days}
            onChange={(days) => onChange({ days })}
          />
        )}
      </div>
    </section>
  );
}
