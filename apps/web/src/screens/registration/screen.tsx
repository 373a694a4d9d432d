import { useRef, useState, type ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { usePlace } from '../../app/crumbs';
import { queries, keys } from '../../api/query';
import { useTexts } from '../../language/texts';
import {
  faultsOf,
  focusFault,
  NO_FAULTS,
  withoutFaultsOf,
  type Faults,
} from '../../parts/facts/facts';
import { FactsForm } from '../../parts/facts/facts-form';
import { FileDrop } from '../../parts/facts/file-drop';
import { ErrorBox, Skeleton, State, toastDone, toastProblem } from '../../parts';
import { useSession } from '../../session/session';
import { Desk } from '../../theme/desk';
import { clock, deviceZone } from '../../time/say';
import { copiedFacts, firstFacts, useOffice, useSource } from './first-facts';
import { dropKept, readKept, useKept, type NewReception } from './kept-draft';
import { makeFirstDraft, noProgress, register } from './register';
import { registrationTexts } from './registration.texts';
import { TemplateField } from './template-field';
import styles from './registration.module.css';

/** 新接待: facts, letter and template, then launch. */
export function Screen(): ReactNode {
  const t = useTexts(registrationTexts);
  const [params] = useSearchParams();
  const session = useSession();
  const from = params.get('from');
  const office = useOffice();
  const source = useSource(from);
  usePlace([{ text: t.list, to: '/receptions' }, { text: t.title }]);
  const error = office.error ?? source.error;
  if (error) return <div className="page">{<ErrorBox error={error} />}</div>;
  if (!office.data || (from !== null && !source.data)) return <Skeleton rows={8} />;
  const empty: NewReception = {
    facts: source.data ? copiedFacts(source.data) : firstFacts(office.data.zone, session.userId),
    template: '',
    days: null,
  };
  const kept = from === null ? readKept(session.userId) : null;
  return (
    <Writing
      key={from}
      first={kept ?? empty}
      empty={empty}
      userId={session.userId}
      note={source.data ? t.copied(source.data.code) : null}
    />
  );
}

interface WritingProps {
  readonly first: NewReception;
  readonly empty: NewReception;
  readonly userId: string;
  readonly note: string | null;
}

/** Sends what is written; what was refused stays on the page, marked. */
function useRegistration(written: NewReception, files: readonly File[], userId: string) {
  const t = useTexts(registrationTexts);
  const navigate = useNavigate();
  const [faults, setFaults] = useState<Faults>(NO_FAULTS);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const progress = useRef(noProgress());
  const send = async (isToLaunch: boolean): Promise<void> => {
    setBusy(true);
    setError(null);
    setFaults(NO_FAULTS);
    try {
      const { id, code } = await register(written, files, isToLaunch, progress.current);
      dropKept(userId);
      await makeFirstDraft(id, written).catch(toastProblem);
      toastDone(isToLaunch ? t.launched(code) : t.registered(code));
      await queries.invalidateQueries({ queryKey: keys.mine('receptions') });
      void navigate(`/receptions/${id}/plan`, { replace: true });
    } catch (thrown) {
      if (!progress.current.reception) progress.current = noProgress();
      const found = faultsOf(thrown);
      setError(thrown);
      setFaults(found);
      requestAnimationFrame(() => focusFault(found));
    } finally {
      setBusy(false);
    }
  };
  const forget = (part: Partial<NewReception['facts']>): void =>
    setFaults((now) => withoutFaultsOf(now, part));
  return { faults, error, isBusy, send, forget };
}

function Writing({ first, empty, userId, note }: WritingProps): ReactNode {
  const t = useTexts(registrationTexts);
  const [written, setWritten] = useState(first);
  const [isTouched, setTouched] = useState(false);
  const [files, setFiles] = useState<readonly File[]>([]);
  const keptAt = useKept(userId, written, isTouched);
  const registration = useRegistration(written, files, userId);
  const change = (part: Partial<NewReception>): void => {
    setTouched(true);
    setWritten((now) => ({ ...now, ...part }));
  };
  return (
    <div className={`page ${styles.page}`}>
      <header className="page-head">
        <h1>{t.title}</h1>
        {keptAt !== null && (
          <State tone="grn" icon="check">
            {t.keptAt(clock(keptAt, deviceZone))}
          </State>
        )}
        <span className="sp" />
        <span className="t12 l">{t.keptNow}</span>
        <button
          type="button"
          className="btn gh"
          onClick={() => {
            dropKept(userId);
            setTouched(false);
            setWritten(empty);
          }}
        >
          {t.clear}
        </button>
      </header>
      {note !== null && <p className="note gry">{note}</p>}
      <Desk>
        <TemplateField written={written} onChange={change} />
        <FactsForm
          facts={written.facts}
          faults={registration.faults}
          onChange={(part) => {
            registration.forget(part);
            change({ facts: { ...written.facts, ...part } });
          }}
          letter={
            <FileDrop
              files={files}
              isBusy={registration.isBusy}
              onAdd={(more) => setFiles([...files, ...more])}
              onRemove={(index) => setFiles(files.filter((_, i) => i !== index))}
            />
          }
        />
      </Desk>
      <Foot {...registration} />
    </div>
  );
}

/** What is wrong, and the two ways to go on. */
function Foot({ faults, error, isBusy, send }: ReturnType<typeof useRegistration>): ReactNode {
  const t = useTexts(registrationTexts);
  return (
    <footer className={styles.foot}>
      <div className={styles.said} aria-live="polite">
        {faults.size > 0 ? (
          <State tone="red" icon="stop">
            {t.refused(faults.size)}
          </State>
        ) : (
          error !== null && faultsOf(error).size === 0 && <ErrorBox error={error} />
        )}
      </div>
      <button type="button" className="btn" disabled={isBusy} onClick={() => void send(false)}>
        {t.draftOnly}
      </button>
      <button type="button" className="btn pri" disabled={isBusy} onClick={() => void send(true)}>
        {isBusy ? t.busy : t.launch}
      </button>
    </footer>
  );
}
