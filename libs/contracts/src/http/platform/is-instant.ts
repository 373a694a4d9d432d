import { isInRange, readInstant } from '@app/domain';
import { isText, rule, rules } from './rule';

/** A time with its offset (RFC 3339), from 1990 to 2100. The value stays the text that was sent. */
export function IsInstant(): PropertyDecorator {
  return rules(
    rule(
      'instant',
      { code: 'time.invalid', format: 'date-time' },
      (v) => isText(v) && readInstant(v) !== null,
    ),
    rule('instantRange', { code: 'time.out-of-range' }, (v) => {
      const at = isText(v) ? readInstant(v) : null;
      return at === null || isInRange(at);
    }),
  );
}
