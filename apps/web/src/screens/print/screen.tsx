import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { printTexts } from './print.texts';

export function Screen(): ReactNode {
  const t = useTexts(printTexts);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
      </header>
    </div>
  );
}
