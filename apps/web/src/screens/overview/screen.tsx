import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { overviewTexts } from './overview.texts';

export function Screen(): ReactNode {
  const t = useTexts(overviewTexts);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
      </header>
    </div>
  );
}
