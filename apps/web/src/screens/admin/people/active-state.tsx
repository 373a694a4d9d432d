import type { ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { State } from '../../../parts/state';
import { adminTexts } from '../admin.texts';

/** 在用 or 已停用. */
export function ActiveState({ isActive }: { readonly isActive: boolean }): ReactNode {
  const a = useTexts(adminTexts);
  return (
    <State tone={isActive ? 'grn' : 'gry'} icon={isActive ? 'done' : 'stop'}>
      {isActive ? a.active : a.closed}
    </State>
  );
}
