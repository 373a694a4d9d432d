import type { HealthDto } from '@app/contracts/http';
import type { JudgedHealth } from '@app/persistence';

/** A colour with the rules behind it, and who set it by hand. */
export function healthView({ level, rules, judged }: JudgedHealth): HealthDto {
  return {
    level,
    rules: [...rules],
    judged: judged && {
      reason: judged.reason,
      by: judged.by,
      until: new Date(judged.until),
      computed: judged.computed,
    },
  };
}
