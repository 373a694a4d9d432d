import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { wallTexts } from './wall.texts';

/** The wall has no shell, no account and no act: whoever has the link sees it. */
export function Screen(): ReactNode {
  const t = useTexts(wallTexts);
  return <h1>{t.title}</h1>;
}
