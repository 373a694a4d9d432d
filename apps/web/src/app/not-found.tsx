import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../language/texts';
import { Empty } from '../parts/feedback';
import { appTexts } from './app.texts';

export function NotFound(): ReactNode {
  const t = useTexts(appTexts);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.notFoundTitle}</h1>
      </header>
      <div className="panel">
        <Empty
          act={
            <Link className="btn" to="/">
              {t.toHome}
            </Link>
          }
        >
          {t.notFound}
        </Empty>
      </div>
    </div>
  );
}
