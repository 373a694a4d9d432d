import { useEffect, useState, type ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { useTexts } from '../language/texts';
import { Icon } from '../parts/icon';
import { appTexts } from './app.texts';

const ASK_AGAIN_MS = 3_000;
/** When the page was last loaded again by itself: one that stays broken must not do it for ever. */
const RELOADED = 'yb.reloaded';
const RELOAD_AGAIN_MS = 60_000;

/** The code of a page did not come: the line is down, or a newer version has replaced it. */
const isMissingCode = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported|module script|preload CSS/i.test(error.message);

/** Loads the page once more, unless that was just tried. */
function reloadOnce(): void {
  const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
  if (Date.now() - last < RELOAD_AGAIN_MS) return;
  sessionStorage.setItem(RELOADED, String(Date.now()));
  window.location.reload();
}

/** Does the server answer? Asked again until it does; undefined while nothing is known. */
function useReachable(isAsked: boolean): boolean | undefined {
  const [isReachable, setReachable] = useState<boolean>();
  useEffect(() => {
    if (!isAsked || isReachable) return;
    const ask = (): void => {
      fetch('/api/v1/health/live', { cache: 'no-store' }).then(
        ({ ok }) => setReachable(ok),
        () => setReachable(false),
      );
    };
    ask();
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isAsked, isReachable]);
  return isReachable;
}

/** A page that failed says so; the rest of the product stays. */
export function PageFault(): ReactNode {
  const isMissing = isMissingCode(useRouteError());
  const t = useTexts(appTexts);
  const isReachable = useReachable(isMissing);
  useEffect(() => {
    if (isMissing && isReachable) reloadOnce();
  }, [isMissing, isReachable]);
  // Loading again without a server would leave nothing but the browser's own error.
  const mayReload = !isMissing || isReachable === true;
  const known = isMissing ? t.updated : t.fault;
  return (
    <div className="page">
      <div className="note amb" role="alert">
        <Icon name="warn" />
        <div className="col">
          <p>{mayReload ? known : t.unreachable}</p>
          {mayReload && (
            <div>
              <button type="button" className="btn" onClick={() => window.location.reload()}>
                {t.reload}
              </button>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
