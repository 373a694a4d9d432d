import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { usePlace } from '../../app/crumbs';
import { useTexts } from '../../language/texts';
import { faultsOf } from '../../parts/facts/facts';
import { FactsForm } from '../../parts/facts/facts-form';
import { FileDrop } from '../../parts/facts/file-drop';
import { ErrorBox, Skeleton, State } from '../../parts';
import { useSession } from '../../session/session';
import { Desk } from '../../theme/desk';
import { clock, deviceZone } from '../../time/say';
import { AfterRegistration } from './after';
import { copiedFacts, firstFacts, useOffice, useSource } from './first-facts';
import { dropKept, readKept, useKept, type NewReception } from './kept-draft';
import { registrationTexts } from './registration.texts';
import { NeededFacts } from './needed-facts';
import { TemplateField } from './template-field';
import { useRegistration } from './use-registration';
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
  const failed = [office, source].find(({ error }) => error !== null);
  if (failed)
    return (
      <div className="page">
        <ErrorBox error={failed.error} onRetry={() => void failed.refetch()} />
      </div>
    );
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

function Writing({ first, empty, userId, note }: WritingProps): ReactNode {
  const [written, setWritten] = useState(first);
  const [isTouched, setTouched] = useState(false);
  const [files, setFiles] = useState<readonly File[]>([]);
  const registration = useRegistration(written, userId);
  const { half, isBusy } = registration;
  // What is registered is not kept as something still to be registered.
  const keptAt = useKept(userId, written, isTouched && !isBusy && half === null);
  const change = (part: Partial<NewReception>): void => {
    setTouched(true);
    setWritten((now) => ({ ...now, ...part }));
  };
  const write = (part: Partial<NewReception['facts']>): void => {
    registration.forget(part);
    change({ facts: { ...written.facts, ...part } });
  };
  if (half)
    return (
      <AfterRegistration
        {...{ half, isBusy }}
        attached={registration.attached}
        onRetry={(more) => void registration.retry(more)}
      />
    );
  return (
    <div className={`page ${styles.page}`}>
      <Head
        keptAt={keptAt}
        onClear={() => {
          dropKept(userId);
          setTouched(false);
          setWritten(empty);
        }}
      />
      {note !== null && <p className="note gry">{note}</p>}
      <div className={styles.two}>
        <div className="col">
          <Desk>
            <TemplateField written={written} onChange={change} />
            <FactsForm
              facts={written.facts}
              faults={registration.faults}
              onChange={write}
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
        </div>
        <NeededFacts facts={written.facts} onChange={write} />
      </div>
      <Foot {...registration} onSend={(launch) => void registration.send(launch, files)} />
    </div>
  );
}

interface HeadProps {
  readonly keptAt: number | null;
  readonly onClear: () => void;
}

function Head({ keptAt, onClear }: HeadProps): ReactNode {
  const t = useTexts(registrationTexts);
  return (
    <header className="page-head">
      <h1>{t.title}</h1>
      {keptAt !== null && (
        <State tone="grn" icon="check">
          {t.keptAt(clock(keptAt, deviceZone))}
        </State>
      )}
      <span className="sp" />
      <span className={`t12 l ${styles.kept}`}>{t.keptNow}</span>
      <button type="button" className="btn gh" onClick={onClear}>
        {t.clear}
      </button>
    </header>
  );
}

interface FootProps extends Pick<
  ReturnType<typeof useRegistration>,
  'faults' | 'error' | 'isBusy'
> {
  readonly onSend: (isToLaunch: boolean) => void;
}

/** What is wrong, and the two ways to go on. */
function Foot({ faults, error, isBusy, onSend }: FootProps): ReactNode {
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
      <button type="button" className="btn" disabled={isBusy} onClick={() => onSend(false)}>
        {t.draftOnly}
      </button>
      <button type="button" className="btn pri" disabled={isBusy} onClick={() => onSend(true)}>
        {isBusy ? t.busy : t.launch}
      </button>
    </footer>
  );
}
