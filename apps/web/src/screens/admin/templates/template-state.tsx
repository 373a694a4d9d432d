import type { ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { State } from '../../../parts/state';
import { adminTexts } from '../admin.texts';
import type { TemplateRow } from './use-templates';

/** 已批准, 草稿 or 已停用. */
export function TemplateState({ status }: { readonly status: TemplateRow['status'] }): ReactNode {
  const a = useTexts(adminTexts);
  const [tone, icon] =
    status === 'approved'
      ? (['grn', 'done'] as const)
      : status === 'draft'
        ? (['amb', 'pen'] as const)
        : (['gry', 'stop'] as const);
  return (
    <State tone={tone} icon={icon}>
      {a[status]}
    </State>
  );
}
