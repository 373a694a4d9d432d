import { useState, type ReactNode } from 'react';
import { answer, api, withKey, type Dto } from '../../../api/client';
import { useTexts } from '../../../language/texts';
import { ErrorBox, Skeleton } from '../../../parts/feedback';
import { FindingList, SampleChoice } from '../law/pack-sample';
import { templateTexts } from './templates.texts';

interface TemplateSampleProps {
  readonly code: string;
  readonly version: number;
}

/** What this version would make of a reception; nothing is stored. */
export function TemplateSample({ code, version }: TemplateSampleProps): ReactNode {
  const t = useTexts(templateTexts);
  const [id, setId] = useState('');
  const [made, setMade] = useState<Dto['GeneratedPlanDto'] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const tryOn = async (reception: string): Promise<void> => {
    setId(reception);
    setMade(null);
    setError(null);
    if (!reception) return;
    try {
      const header = { ...withKey(), 'if-match': '"r0"' };
      const params = { path: { id: reception }, header };
      const body = { template: code, version };
      setMade(
        await answer(api.POST('/api/v1/receptions/{id}/plan/draft/generate', { params, body })),
      );
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <section className="panel">
      <header className="hd">
        <h2>{t.sample}</h2>
      </header>
      <div className="bd col" aria-live="polite">
        <p className="t12 m">{t.sampleAbout}</p>
        <SampleChoice value={id} onChange={(next) => void tryOn(next)} />
        {error !== null && <ErrorBox error={error} />}
        {id && !made && error === null && <Skeleton rows={3} />}
        {made && <Made made={made} />}
      </div>
    </section>
  );
}

function Made({ made }: { readonly made: Dto['GeneratedPlanDto'] }): ReactNode {
  const t = useTexts(templateTexts);
  const { items, assignments } = made.document;
  const tasks = assignments.reduce((sum, one) => sum + one.tasks.length, 0);
  return (
    <>
      <p className="b">{t.generated(items.length, tasks, assignments.length)}</p>
      {made.skipped.length > 0 && (
        <div className="t12 m">
          {t.skipped(made.skipped.length)}
          <ul>
            {made.skipped.slice(0, 8).map((one) => (
              <li key={`${one.what} ${one.key}`}>{one.message}</li>
            ))}
          </ul>
        </div>
      )}
      <FindingList findings={made.findings} />
    </>
  );
}
