import { useState, type ReactNode } from 'react';
import { answer, api, type Dto } from '../../../api/client';
import { useTexts } from '../../../language/texts';
import { ErrorBox } from '../../../parts/feedback';
import { Icon } from '../../../parts/icon';
import { can, useSession } from '../../../session/session';
import { SampleChoice, useSamples } from '../law/pack-sample';
import { SectionHead } from '../section-head';
import { FieldHistory } from './field-history';
import { Timeline } from './timeline';
import { watchTexts } from './watch.texts';
import styles from '../admin.module.css';

/** 审计: what was done, and whether the record of it is whole. */
export function Part(): ReactNode {
  const t = useTexts(watchTexts);
  const session = useSession();
  const [chosen, setId] = useState<string | null>(null);
  const mayRead = can(session, 'timeline.read');
  const newest = useSamples(mayRead).data?.items[0]?.id ?? '';
  const id = chosen ?? newest;
  return (
    <>
      <SectionHead title={t.audit} about={t.auditAbout} />
      {can(session, 'audit.verify') && <Verification />}
      {mayRead && (
        <>
          <div className={styles.filters}>
            <SampleChoice value={id} onChange={setId} />
          </div>
          {id ? (
            <>
              <Timeline key={id} id={id} />
              {can(session, 'audit.read') && <FieldHistory key={`field ${id}`} id={id} />}
            </>
          ) : (
            <p className="m">{t.chooseReception}</p>
          )}
        </>
      )}
    </>
  );
}

function Verification(): ReactNode {
  const t = useTexts(watchTexts);
  const [result, setResult] = useState<Dto['AuditVerificationDto'] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isRunning, setRunning] = useState(false);
  const verify = async (): Promise<void> => {
    setRunning(true);
    setError(null);
    try {
      setResult(await answer(api.GET('/api/v1/audit/verification')));
    } catch (thrown) {
      setError(thrown);
    } finally {
      setRunning(false);
    }
  };
  return (
    <section className="panel">
      <header className="hd">
        <h2>{t.verification}</h2>
        <span className="sp" />
        <button type="button" className="btn sm" disabled={isRunning} onClick={() => void verify()}>
          <Icon name="shield" />
          {isRunning ? t.verifying : t.verify}
        </button>
      </header>
      <div className="bd col" aria-live="polite">
        <p className="m">{t.verifyAbout}</p>
        {error !== null && <ErrorBox error={error} />}
        {result && <Result result={result} />}
      </div>
    </section>
  );
}

function Result({ result }: { readonly result: Dto['AuditVerificationDto'] }): ReactNode {
  const t = useTexts(watchTexts);
  if (result.ok)
    return (
      <p className="note grn">
        <Icon name="done" />
        {t.whole(result.chains, result.entries)}
      </p>
    );
  return (
    <div className="note red">
      <Icon name="stop" />
      <div>
        <p>{t.broken(result.bad.length)}</p>
        <ul>
          {result.bad.map((chain) => (
            <li key={chain.chain}>
              <code>{chain.chain}</code>{' '}
              {chain.firstBadSeq !== undefined && t.firstBad(chain.firstBadSeq)} {chain.why}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
