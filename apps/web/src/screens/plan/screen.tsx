import type { HolidayYear } from '@app/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { crumbOf, usePlace } from '../../app/crumbs';
import { type Dto, readings } from '../../api';
import { useTexts } from '../../language';
import { useColleagues, useDepartments } from '../../parts/facts/colleagues';
import { ErrorBox, Skeleton, toastDone } from '../../parts';
import { can, useSession } from '../../session/session';
import { FactsContext, PlanContext, type Plan } from './context';
import { DraftStore } from './store/draft-store';
import { useKeptFacts } from './store/kept-facts';
import { isInForce } from './frame/next-acts';
import { PlanPage } from './page';
import { planTexts } from './plan.texts';
import { holidaysReading, versionReading } from './store/readings';
import { anchorsFor } from './times/times';

/** 方案编辑: all steps of a plan on one page, saved while it is written. */
export function Screen(): ReactNode {
  const { receptionId = '' } = useParams();
  const reception = useQuery(readings.reception(receptionId));
  const draft = useQuery(readings.draft(receptionId));
  const inForce = reception.data && isInForce(reception.data) ? reception.data.planVersion : null;
  useSayNowInForce(reception.data ? inForce : undefined);
  const version = useQuery({
    ...versionReading(receptionId, inForce ?? 0),
    enabled: inForce !== null,
  });
  const error = reception.error ?? draft.error ?? version.error;
  if (error && (!reception.data || !draft.data || (inForce !== null && !version.data)))
    return (
      <div className="page">
        <ErrorBox
          error={error}
          onRetry={() => void Promise.all([reception.refetch(), draft.refetch()])}
        />
      </div>
    );
  if (!reception.data || !draft.data || (inForce !== null && !version.data))
    return <Skeleton rows={8} />;
  // What is in force is shown as it was approved, whatever was written into the draft since.
  const document = version.data?.document ?? draft.data.document;
  return (
    <Editor
      key={`${receptionId} ${inForce ?? ''}`}
      reception={reception.data}
      draft={inForce === null ? draft.data : { ...draft.data, document }}
    />
  );
}

/** Says to whoever was writing that the plan was approved meanwhile. undefined = not known yet. */
function useSayNowInForce(version: number | null | undefined): void {
  const t = useTexts(planTexts);
  const wasWritten = useRef(false);
  useEffect(() => {
    if (version === undefined) return;
    if (version !== null && wasWritten.current) toastDone(t.nowInForce(version));
    wasWritten.current = version === null;
  }, [version, t]);
}

const NO_HOLIDAYS: readonly HolidayYear[] = [];

interface EditorProps {
  readonly reception: Dto['ReceptionDto'];
  readonly draft: Dto['PlanDraftDto'];
}

/** Whether the draft may be written: before it is in force, and by the office. */
const isWritable = (reception: Dto['ReceptionDto']): boolean =>
  ['draft', 'open', 'postponed'].includes(reception.status) && !isInForce(reception);

function Editor({ reception, draft }: EditorProps): ReactNode {
  const t = useTexts(planTexts);
  const session = useSession();
  const departments = useDepartments().data;
  const colleagues = useColleagues().data;
  const holidays = useQuery({ ...holidaysReading, enabled: can(session, 'law.read') }).data;
  const mayWrite = can(session, 'plan.write') && isWritable(reception);
  // The store is the document from here on; what is read later is handed to it below.
  const [store, setStore] = useState(
    () => new DraftStore(reception.id, session.userId, draft, !mayWrite),
  );
  if (store.isReadOnly === mayWrite)
    setStore(new DraftStore(reception.id, session.userId, draft, !mayWrite));
  useEffect(() => store.adopt(draft), [store, draft]);
  useEffect(() => {
    window.addEventListener('pagehide', store.handOver);
    return () => {
      window.removeEventListener('pagehide', store.handOver);
      void store.flush();
    };
  }, [store]);
  usePlace([
    { text: t.list, to: '/receptions' },
    crumbOf(reception.id, reception),
    { text: t.crumb },
  ]);
  const plan = useMemo<Plan>(
    () => ({
      ...{ store, reception, mayWrite },
      anchors: anchorsFor(reception, holidays ?? NO_HOLIDAYS),
      zone: reception.facts.zone ?? 'UTC',
      departments: departments ?? [],
      colleagues: colleagues ?? [],
    }),
    [store, reception, mayWrite, departments, colleagues, holidays],
  );
  const facts = useKeptFacts(session.userId, reception.id, reception.facts);
  return (
    <PlanContext value={plan}>
      <FactsContext value={facts}>
        <PlanPage />
      </FactsContext>
    </PlanContext>
  );
}
