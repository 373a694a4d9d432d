import { useEffect, useState, type ReactNode } from 'react';
import { problemOf } from '../api/problem';
import { common } from '../language/common.texts';
import { useTexts } from '../language/texts';
import { useLive } from '../live/live';
import { useOver } from '../session/session';
import { copyText } from './copy';
import { Icon } from './icon';
import { WayBack } from './way-back';
import styles from './feedback.module.css';

/** One sentence, and one act where there is one; no drawing. */
export function Empty({
  children,
  act,
}: {
  readonly children: ReactNode;
  readonly act?: ReactNode;
}): ReactNode {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {act}
    </div>
  );
}

/** Lines of the rows' height, shown only when reading takes longer than 300 ms. */
export function Skeleton({
  rows = 4,
  height = 44,
}: {
  readonly rows?: number;
  readonly height?: number;
}): ReactNode {
  const [isShown, setShown] = useState(false);
  const t = useTexts(common);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return <div className={styles.skeleton} aria-busy="true" />;
  return (
    <div className={styles.skeleton} role="status" aria-label={t.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} style={{ height }} />
      ))}
    </div>
  );
}

interface ErrorBoxProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/**
 * What happened, what to do, and the number to tell an administrator. A reading is tried again with
 * `onRetry`; without it an act failed, and nobody but its doer sends it again.
 */
export function ErrorBox({ error, onRetry }: ErrorBoxProps): ReactNode {
  const t = useTexts(common);
  const problem = problemOf(error);
  const isUnanswered = problem.code === 'network' && !onRetry;
  const known = problem.status === 404 ? t.notFound : problem.message;
  const said = isUnanswered ? t.unanswered : known;
  const isForbidden = problem.status === 403;
  const isBack = useIsBack(error);
  const isSignedIn = useOver() === null;
  // Whoever signed in over the page reads no more that he has to.
  const isOpenAgain = problem.status === 401 && problem.code !== 'login.refused' && isSignedIn;
  if ((isUnanswered && isBack) || (isOpenAgain && !onRetry))
    return (
      <div className="note grn" role="status">
        <Icon name="check" />
        <p>{isOpenAgain ? t.signedInAgain : t.answersAgain}</p>
      </div>
    );
  return (
    <div className={`note ${isForbidden ? 'gry' : 'red'}`} role="alert">
      <Icon name={isForbidden ? 'shield' : 'warn'} />
      <div className={styles.error}>
        <p>{isForbidden ? t.forbidden : said}</p>
        <Reasons error={error} />
        <div className="row wrap">
          {onRetry && problem.status === 404 && <WayBack />}
          {onRetry && !isForbidden && (
            <button type="button" className="btn sm" onClick={onRetry}>
              {t.retry}
            </button>
          )}
          {problem.requestId && <RequestId id={problem.requestId} />}
        </div>
      </div>
    </div>
  );
}

/** Whether the line that was away when this went wrong, or since, is there again. */
function useIsBack(error: unknown): boolean {
  const { state } = useLive();
  const [away, setAway] = useState<unknown>();
  if (state !== 'live' && away !== error) setAway(error);
  return state === 'live' && away === error;
}

/** All reasons and faults of a refusal, a line each. */
export function Reasons({ error }: { readonly error: unknown }): ReactNode {
  const { body } = problemOf(error);
  const lines = [
    ...(body?.reasons ?? []).flatMap((reason) => reason.message ?? []),
    ...(body?.errors ?? []).map((fault) => fault.message),
  ];
  const distinct = [...new Set(lines)].filter((line) => line !== body?.title);
  if (distinct.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {distinct.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function RequestId({ id }: { readonly id: string }): ReactNode {
  const t = useTexts(common);
  const [isCopied, setCopied] = useState(false);
  return (
    <span className={`${styles.id} t12 l`}>
      {t.requestId(id.slice(0, 8))}
      <button
        type="button"
        className="btn sm gh"
        aria-label={t.copyRequestId}
        onClick={() => void copyText(id).then(() => setCopied(true))}
      >
        <Icon name={isCopied ? 'check' : 'copy'} />
      </button>
    </span>
  );
}

interface ReadProps<T> {
  readonly query: {
    readonly data: T | undefined;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  readonly rows?: number;
  readonly children: (data: T) => ReactNode;
}

/** What was read, or its skeleton, or what went wrong. Old data stays while a new reading fails. */
export function Read<T>({ query, rows, children }: ReadProps<T>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorBox error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton rows={rows} />;
}
