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
    .map((change) => sayField(language, nameless(change), { ...NOBODY, item: names.item }, zone))
    .join(language === 'zh' ? '；' : '; ');

const same = (code: string): string => code;
const NOBODY = { person: same, department: same };

/** Who goes along is told by name in the plan itself; here it is said that it is other people. */
const nameless = (change: FieldChange): FieldChange =>
  change.field === 'companions' ? { ...change, from: true, to: true } : change;
