import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, type Dto } from '../../../api/client';
import { keys } from '../../../api/query';
import { useTexts } from '../../../language/texts';
import { Read } from '../../../parts/feedback';
import { lawTexts } from './law.texts';
import { SeverityState } from './severity';

/** Receptions to choose a sample from. */
export function useSamples(isAsked = true) {
  return useQuery({
    enabled: isAsked,
    queryKey: keys.mine('receptions', 'samples'),
    queryFn: () => answer(api.GET('/api/v1/receptions', { params: { query: { limit: 50 } } })),
  });
}

interface SampleChoiceProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

export function SampleChoice({ value, onChange }: SampleChoiceProps): ReactNode {
  const t = useTexts(lawTexts);
  const rows = useSamples().data?.items ?? [];
  return (
    <select
      className="input"
      aria-label={t.choose}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t.choose}</option>
      {rows.map((row) => (
        <option key={row.id} value={row.id}>
          {row.code} {row.title}
        </option>
      ))}
    </select>
  );
}

interface PackSampleProps {
  readonly code: string;
  readonly inForce: boolean;
}

/** What a pack finds in the plan of a reception. */
export function PackSample({ code, inForce }: PackSampleProps): ReactNode {
  const t = useTexts(lawTexts);
  const [id, setId] = useState('');
  const query = useQuery({
    queryKey: keys.reception(id, 'plan', 'sample'),
    queryFn: () => answer(api.GET('/api/v1/receptions/{id}/plan', { params: { path: { id } } })),
    enabled: id !== '',
  });
  return (
    <section className="col" aria-label={t.sample}>
      <h3 className="b">{t.sample}</h3>
      <p className="t12 m">{inForce ? t.sampleAbout : t.notInForce}</p>
      <SampleChoice value={id} onChange={setId} />
      {id && (
        <Read query={query} rows={2}>
          {({ findings }) => (
            <FindingList findings={findings.filter((one) => one.rule?.pack === code)} />
          )}
        </Read>
      )}
    </section>
  );
}

/** Findings, the worst first, each with its source. */
export function FindingList(props: { readonly findings: readonly Dto['FindingDto'][] }): ReactNode {
  const t = useTexts(lawTexts);
  if (props.findings.length === 0) return <p className="m">{t.noFindings}</p>;
  return (
    <ul className="col">
      {props.findings.map((finding) => (
        <li key={finding.id}>
          <SeverityState severity={finding.severity} /> {finding.message}
          {finding.rule && (
            <p className="t12 l">
              {finding.rule.issuer}，{finding.rule.article}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
