import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { adminTexts } from './admin.texts';

export function Screen(): ReactNode {
  const t = useTexts(adminTexts);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
      </header>
    </div>
  );
}
