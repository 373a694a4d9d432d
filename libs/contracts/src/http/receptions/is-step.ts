import { parseDuration } from '@app/domain';
import { IsDuration } from '../platform';
import { isText, rule, rules } from '../platform/rule';

const YEAR = 366 * 86_400_000;

/** A length of time that passes forward: more than nothing, at most a year. */
export const IsStep = (): PropertyDecorator =>
  rules(
    IsDuration(),
    rule('step', { code: 'duration.out-of-range' }, (v) => {
      const ms = isText(v) ? parseDuration(v) : null;
      return ms === null || (ms > 0 && ms <= YEAR);
    }),
  );
