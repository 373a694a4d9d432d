import type { ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { State } from '../../../parts/state';
import { lawTexts } from './law.texts';

/** 阻断, 警告 or 提示. */
export function SeverityState({ severity }: { readonly severity: string }): ReactNode {
  const t = useTexts(lawTexts);
  if (severity === 'block')
    return (
      <State tone="red" icon="stop">
        {t.block}
      </State>
    );
  if (severity === 'warn')
    return (
      <State tone="amb" icon="warn">
        {t.warn}
      </State>
    );
  return (
    <State tone="blu" icon="info">
      {t.info}
    </State>
  );
}
