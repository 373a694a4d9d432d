import { earliest } from '../time/instant';
import type { PlanDocument } from '../plan/plan-document';
import { isZone } from '../time/local-time';
import type { RuleCase } from './rule-case';
import { ZoneClock } from './zone-clock';

/**
 * The day by whose law a reception is judged (F82), `YYYY-MM-DD`: that of the first arrival in the
 * reception's zone, else of the first item, else today.
 */
export function receptionDay(
  plan: PlanDocument,
  { times, facts, now }: Pick<RuleCase, 'times' | 'facts' | 'now'>,
): string {
  const arrival = earliest(facts.batches.filter((b) => b.direction === 'arrival').map((b) => b.at));
  const first = earliest(plan.items.map((item) => times.items.get(item.key)?.start ?? null));
  return new ZoneClock(isZone(facts.zone) ? facts.zone : 'UTC').day(arrival ?? first ?? now);
}
