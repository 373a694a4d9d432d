import type { FieldChange } from '@app/domain';
import type { Language } from '../language';
import type { DiffNames } from './say-field';
import { sayField } from './say-field';

/** What changed of one task for one person, in one sentence: "时限 18:20 → 19:00；地点：东门 → 西门". */
export const sayChanges = (
  language: Language,
  changes: readonly FieldChange[],
  names: Pick<DiffNames, 'item'>,
  zone: string,
): string =>
  changes
    .map((change) =>
      sayField(language, change, { person: same, department: same, item: names.item }, zone),
    )
    .join(language === 'zh' ? '；' : '; ');

// A task's own content names no person and no department by code.
const same = (code: string): string => code;
