import type { MissingCode } from '@app/domain';
import { fill } from '../fill';
import type { Language } from '../language';
import { MISSING_TEXTS } from './missing.texts';

/** One line of a gate's list, as a sentence. `objects`: names of what it concerns, as people know them. */
export function sayMissing(
  language: Language,
  code: MissingCode,
  objects: readonly string[] = [],
): string {
  const separator = language === 'zh' ? '、' : ', ';
  return fill(MISSING_TEXTS[code][language], { objects: objects.join(separator) });
}
