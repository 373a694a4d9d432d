import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { rehearsalTexts } from './rehearsal.texts';

export function Screen(): ReactNode {
  const t = useTexts(rehearsalTexts);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
      </header>
    </div>
  );
}
