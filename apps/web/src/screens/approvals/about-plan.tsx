import type { PlanDocument } from '@app/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { answer, api, keys, readings, type Dto } from '../../api';
import { useTexts } from '../../language/texts';
import { MovedWords, Read } from '../../parts';
import { foundNotes } from '../plan/findings/places';
import { Contents } from './about-contents';
import { approvalsTexts } from './approvals.texts';
import styles from './approvals.module.css';

const SHOWN = 8;

interface AboutPlanProps {
  readonly row: Dto['ApprovalRowDto'];
  readonly version: number;
}

/** What it is, and what differs from the version approved last, in words. */
export function AboutPlan({ row, version }: AboutPlanProps): ReactNode {
  const t = useTexts(approvalsTexts);
  const id = row.receptionId;
  const facts = useQuery(readings.reception(id));
  const before = facts.data?.planVersion ?? 0;
  const isComparable = before > 0 && before !== version;
  const diff = useQuery({
    queryKey: keys.reception(id, 'diff', before, version),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/plan/versions/{from}/diff/{to}', {
          params: { path: { id, from: String(before), to: String(version) } },
        }),
      ),
    enabled: isComparable,
  });
  return (
    <section className={styles.about}>
      <Contents row={row} version={version} />
      <h3 className="t13 l">{t.changed}</h3>
      {isComparable ? (
        <Read query={diff} rows={3}>
          {(data) => (data.same ? <p>{t.same}</p> : <Sentences lines={data.sentences} />)}
        </Read>
      ) : (
        <p>{t.first}</p>
      )}
      {row.status === 'pending' && <Findings receptionId={id} />}
      <Link to={`/receptions/${id}/${before > 0 ? 'print/plan' : 'plan'}`}>{t.whole}</Link>
    </section>
  );
}

/** What the rules say about the plan as it lies there, the hardest first. */
function Findings({ receptionId }: { readonly receptionId: string }): ReactNode {
  const t = useTexts(approvalsTexts);
  const draft = useQuery(readings.draft(receptionId));
  const granted = useGranted(receptionId);
  return (
    <>
      <h3 className="t13 l">{t.findings}</h3>
      <Read query={draft} rows={2}>
        {({ findings, document }) => {
          const notes = foundNotes(findings, document as unknown as PlanDocument);
          const open = notes.filter(({ id }) => !granted.has(id));
          const lines = [...new Set(open.map(({ message }) => message))];
          return lines.length > 0 ? <Sentences lines={lines} /> : <p>{t.noFindings}</p>;
        }}
      </Read>
    </>
  );
}

/** Findings that have been let pass already. */
function useGranted(id: string): ReadonlySet<string> {
  const { data } = useQuery(readings.approvals(id));
  const waivers = (data?.items ?? []).filter(
    ({ matter, status }) => matter === 'waiver' && status === 'approved',
  );
  return new Set(
    waivers.flatMap(({ subject }) =>
      ((subject as { waive?: readonly { finding?: string }[] }).waive ?? []).flatMap(
        ({ finding }) => finding ?? [],
      ),
    ),
  );
}

/** The first sentences, what matters most first; the rest is counted. */
export function Sentences({ lines }: { readonly lines: readonly string[] }): ReactNode {
  const t = useTexts(approvalsTexts);
  return (
    <>
      <ul className={styles.sentences}>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>
            <MovedWords>{line}</MovedWords>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <p className="t13 l">{t.more(lines.length - SHOWN)}</p>}
    </>
  );
}
