import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { boardTexts } from './board.texts';

export function Screen(): ReactNode {
  const t = useTexts(boardTexts);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
      </header>
    </div>
  );
}
