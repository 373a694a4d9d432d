import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, type Dto, keys, problemOf, queries, withKey } from '../../../api';
import { defineTexts, useTexts } from '../../../language';
import {
  faultsOf,
  focusFault,
  NO_FAULTS,
  withoutFaultsOf,
  type Facts,
  type Faults,
} from '../../../parts/facts/facts';
import { FactsForm } from '../../../parts/facts/facts-form';
import { ErrorBox, isTooLong, State, toastDone, TooLong } from '../../../parts';
import { can, useSession } from '../../../session/session';
import { ConfirmSide } from './confirm-side';
import { useFacts, usePlan } from '../context';
import { FactsConflict } from '../conflict/facts-conflict';
import type { FactChanges, FactField } from '../store/kept-facts';
import { Letter } from './letter';
import planStyles from '../plan.module.css';
import styles from './facts.module.css';

const factsStepTexts = defineTexts({
  save: { zh: '保存要素', en: 'Save the facts' },
  saved: { zh: '要素已保存', en: 'The facts are saved' },
  drop: { zh: '放弃改动', en: 'Drop the changes' },
  changed: {
    zh: (n: number) => `改了 ${n} 项，还没保存`,
    en: (n: number) => `${n} changed, not saved`,
  },
  stale: {
    zh: '同事刚改过要素。下面是最新的，您改的也在；再保存一次。',
    en: 'A colleague has just changed the facts. Below are the newest with your changes; save again.',
  },
  reason: { zh: '改动理由（可不填）', en: 'Why (optional)' },
});

/** What is written over the facts as they are, and how it is saved. */
function useChanges(reception: Dto['ReceptionDto']) {
  const t = useTexts(factsStepTexts);
  const kept = useFacts();
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const drop = (): void => {
    kept.drop();
    setFaults(NO_FAULTS);
    save.reset();
  };
  const save = useMutation({
    mutationFn: ({ reason, facts }: { readonly reason: string; readonly facts: FactChanges }) =>
      answer(
        api.PATCH('/api/v1/receptions/{id}', {
          params: {
            path: { id: reception.id },
            header: { ...withKey(), 'If-Match': `"r${reception.revision}"` },
          },
          body: { facts, ...(reason && { reason }) },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
      drop();
      toastDone(t.saved);
    },
    onError: (error) => {
      const found = faultsOf(error, 'facts.');
      setFaults(found);
      requestAnimationFrame(() => focusFault(found));
      if (problemOf(error).status === 412)
        void queries.invalidateQueries({ queryKey: keys.reception(reception.id) });
    },
  });
  const change = (part: FactChanges): void => {
    kept.put(part);
    if (faults.size > 0) save.reset();
    setFaults((now) => withoutFaultsOf(now, part));
  };
  const settle = (taken: readonly FactField[]): FactChanges => {
    save.reset();
    return kept.settle(taken);
  };
  const { changes, met } = kept;
  return { changes, change, faults, save, drop, met, settle };
}

/** 基本信息与公函, with what is missing and whom to ask beside it. */
export function FactsStep(): ReactNode {
  const { reception } = usePlan();
  const session = useSession();
  const mayWrite =
    can(session, 'reception.write') && !['closed', 'cancelled'].includes(reception.status);
  const own = useChanges(reception);
  const { changes, faults } = own;
  const { count } = useFacts();
  return (
    <div className={planStyles.two}>
      <div className="col">
        <FactsForm
          facts={{ ...reception.facts, ...changes }}
          faults={faults}
          isDisabled={!mayWrite}
          onChange={own.change}
          letter={<Letter />}
        />
        {count > 0 && <Foot own={own} theirs={reception.facts} />}
      </div>
      <ConfirmSide />
    </div>
  );
}

/** Longest reason, in characters; the server holds to the same. */
const MOST = 1000;

interface FootProps {
  readonly own: ReturnType<typeof useChanges>;
  readonly theirs: Facts;
}

function Foot({ own, theirs }: FootProps): ReactNode {
  const { changes, faults, save, drop, met, settle } = own;
  const t = useTexts(factsStepTexts);
  const [reason, setReason] = useState('');
  const [isAsking, setAsking] = useState(false);
  const isStale = save.error !== null && problemOf(save.error).status === 412;
  const isLong = isTooLong(reason, MOST);
  const store = (facts: FactChanges): void => {
    if (Object.keys(facts).length > 0 && !isLong) save.mutate({ reason, facts });
  };
  return (
    <footer className={styles.foot}>
      <div className={styles.said}>
        {isLong ? (
          <TooLong id="facts-reason-fault" text={reason} most={MOST} />
        ) : isStale ? (
          <State tone="vio" icon="recheck">
            {t.stale}
          </State>
        ) : save.error && faults.size === 0 ? (
          <ErrorBox error={save.error} />
        ) : (
          <span className="t13 m">{t.changed(Object.keys(changes).length)}</span>
        )}
      </div>
      <Why {...{ reason, isLong, setReason }} />
      <button type="button" className="btn" onClick={drop}>
        {t.drop}
      </button>
      <button
        type="button"
        className="btn pri"
        disabled={save.isPending}
        onClick={() => (met.length > 0 ? setAsking(true) : store(changes))}
      >
        {t.save}
      </button>
      {(isAsking || isStale) && met.length > 0 && (
        <FactsConflict
          key={met.join()}
          fields={met}
          mine={changes}
          theirs={theirs}
          onChoose={(taken) => {
            setAsking(false);
            store(settle(taken));
          }}
        />
      )}
    </footer>
  );
}

interface WhyProps {
  readonly reason: string;
  readonly isLong: boolean;
  readonly setReason: (reason: string) => void;
}

function Why({ reason, isLong, setReason }: WhyProps): ReactNode {
  const t = useTexts(factsStepTexts);
  return (
    <input
      className={`input ${styles.why}`}
      value={reason}
      aria-invalid={isLong || undefined}
      aria-describedby="facts-reason-fault"
      placeholder={t.reason}
      aria-label={t.reason}
      onChange={(event) => setReason(event.target.value)}
    />
  );
}
