import type { MissingCode } from '@app/domain';
import { DEPARTMENTS } from '@app/persistence';
import { FACT_TEXTS, MISSING_TEXTS, REFUSAL_TEXTS, sayMissing, type FactKey } from '@app/texts';
import type { Refused, RefusedObject } from './person';

/** The list of a refusal, a sentence each, as the office would read it. */
export function sayRefused(refused: Refused): readonly string[] {
  return refused.reasons
    .filter((reason) => reason.code !== refused.code)
    .map(({ code, objects }) => {
      const names = objects.map(nameOf);
      if (isMissingCode(code)) return sayMissing('zh', code, shorten(names));
      return `${REFUSAL_TEXTS[code]?.zh ?? code}${names.length ? `（${names.length} 项）` : ''}`;
    });
}

const isMissingCode = (code: string): code is MissingCode => code in MISSING_TEXTS;

function nameOf(object: RefusedObject): string {
  if (object.department) {
    return DEPARTMENTS.find((d) => d.code === object.department)?.nameZh ?? object.department;
  }
  if (object.type === 'fact') return FACT_TEXTS[object.id as FactKey]?.zh ?? object.id;
  if (object.type === 'follow-up') return '附加意见';
  return object.type === 'item' ? object.id : '';
}

function shorten(names: readonly string[]): readonly string[] {
  const known = names.filter((name) => name !== '');
  const [last, ...rest] = known.slice(0, 5).reverse();
  return known.length > 5 ? [...rest.reverse(), `${last ?? ''}等 ${known.length} 项`] : known;
}
