import type { Rule } from '@app/domain';

/** From the day of the revised 条例 on its own clause is quoted. */
export const UNTIL_2025 = '2025-05-17';

/** A rule of the 规定: domestic official receptions, since it came into force. */
export const domestic = (rule: Omit<Rule, 'from' | 'profiles'>): Rule => ({
  from: '2013-12-08',
  profiles: ['domestic'],
  ...rule,
});
