import type { ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { useTexts } from '../language/texts';
import { Icon } from '../parts/icon';
import { appTexts } from './app.texts';

/** A page that failed says so; the rest of the product stays. */
export function PageFault(): ReactNode {
  const error = useRouteError();
  const t = useTexts(appTexts);
  const isStale =
    error instanceof TypeError && /dynamically imported|module script/i.test(error.message);
  return (
    <div className="page">
      <div className="note amb" role="alert">
        <Icon name="warn" />
        <div className="col">
          <p>{isStale ? t.updated : t.fault}</p>
          <div>
            <button type="button" className="btn" onClick={() => window.location.reload()}>
              {t.reload}
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
