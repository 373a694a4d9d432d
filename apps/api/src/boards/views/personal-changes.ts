import type { FieldChangeDto } from '@app/contracts/http';
import { changesSince } from '@app/domain';
import type { SeenAndNow } from '@app/persistence';
import { sayChanges, type Language } from '@app/texts';
import { fieldView } from '../../plans/plan-diff-view';

/** What changed for the one who is asked to 签收 again, since he last did. */
export interface PersonalChanges {
  readonly changes: FieldChangeDto[];
  readonly changeText: string | null;
}

/** His own diff, old → new, in fields and in words; nothing where nothing is asked again. */
export function personalChanges(
  row: SeenAndNow | null,
  language: Language,
  zone: string,
): PersonalChanges {
  const changes = row ? changesSince(row.seen, row.now) : [];
  if (!row || changes.length === 0) return { changes: [], changeText: null };
  const item = (key: string): string => row.items[key] ?? key;
  return {
    changes: changes.map(fieldView),
    changeText: sayChanges(language, changes, { item }, zone),
  };
}
