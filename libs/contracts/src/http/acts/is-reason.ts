import { saysSomething } from '../platform/is-text';
import { isText, rule, rules } from '../platform/rule';

export const REASON_MIN = 4;
export const REASON_MAX = 1000;
const CONTROL = /[^\P{Cc}\t\n\r]/u;
const length = (text: string): number => Array.from(text).length;

/** Why somebody does what others must live with: at least four characters that are not blanks. */
export function IsReason(): PropertyDecorator {
  return rules(
    rule('reasonType', { code: 'field.type' }, isText),
    rule('reasonMin', { code: 'reason.too-short', min: REASON_MIN }, (v) =>
      isText(v) ? length(v.trim()) >= REASON_MIN && saysSomething(v) : true,
    ),
    rule('reasonMax', { code: 'text.too-long', max: REASON_MAX }, (v) =>
      isText(v) ? v.length <= REASON_MAX * 2 && length(v) <= REASON_MAX : true,
    ),
    rule('reasonControl', { code: 'text.control' }, (v) =>
      isText(v) ? !CONTROL.test(v) && v.isWellFormed() : true,
    ),
  );
}
