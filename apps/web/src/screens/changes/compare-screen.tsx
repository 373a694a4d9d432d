import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { answer, api, type Dto, keys } from '../../api';

import { crumbOf, usePlace } from '../../app/crumbs';
import { useTexts } from '../../language';
import { Read } from '../../parts';
import { changesTexts } from './changes.texts';
import { Side } from './compare-side';
import { useAmendments, useReception } from './reading';
import styles from './changes.module.css';

/** What-if beside what-if, or beside the plan in force. */
export function Screen(): ReactNode {
  const { receptionId: id = '', number = '' } = useParams();
  const t = useTexts(changesTexts);
  const reception = useReception(id);
  const amendments = useAmendments(id);
  const [other, setOther] = useState('');
  const a = Number(number);
  usePlace([
    { text: t.receptions, to: '/receptions' },
    crumbOf(id, reception.data),
    { text: t.number(a), to: `/receptions/${id}/changes/${a}` },
    { text: t.compare },
  ]);
  const comparison = useQuery({
    queryKey: keys.reception(id, 'compare', a, other),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/amendments/compare', {
          params: { path: { id }, query: { a, ...(other && { b: Number(other) }) } },
        }),
      ),
  });
  const choices = (amendments.data?.items ?? []).filter(
    (row) => row.number !== a && row.status !== 'dropped',
  );
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.compare}</h1>
        <label className="row">
          <span className="nw m">{t.compareWith}</span>
          <select
            className="input"
            value={other}
            onChange={(event) => setOther(event.target.value)}
          >
            <option value="">{t.planInForce}</option>
            {choices.map((row) => (
              <option key={row.number} value={row.number}>
                {t.number(row.number)} {row.reason}
              </option>
            ))}
          </select>
        </label>
      </header>
      <Read query={comparison}>{(data) => <Comparison comparison={data} />}</Read>
    </div>
  );
}

function Comparison({
  comparison: data,
}: {
  readonly comparison: Dto['AmendmentComparisonDto'];
}): ReactNode {
  const t = useTexts(changesTexts);
  const nameOf = (one: Dto['AmendmentDto'] | null): string =>
    one === null ? t.planInForce : t.number(one.number);
  return (
    <>
      <div className={styles.sides}>
        <Side amendment={data.a} />
        <Side amendment={data.b} />
      </div>
      <section className="panel" aria-label={t.differences}>
        <div className="hd">
          <h2>{t.differences}</h2>
          <span className="count">{data.differences.length}</span>
          <span className="sp" />
          <span className="t12 l">
            {nameOf(data.a)} → {nameOf(data.b)}
          </span>
        </div>
        {data.differences.length === 0 ? (
          <p className="bd m">{t.same}</p>
        ) : (
          <ul className={styles.findings}>
            {data.differences.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
