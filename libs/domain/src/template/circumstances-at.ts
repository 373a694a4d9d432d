import { itemKind } from '../plan/item-kind';
import type { PlanItem } from '../plan/plan-document';
import type { ResolvedTimes } from '../plan/resolve-times';
import type { TemplateFacts } from './circumstances';
import { daysOf, monthOf, stayOf } from './circumstances';
import type { Circumstances } from './condition';

/** What holds for the reception as a whole. */
export function circumstancesOf(facts: TemplateFacts): Circumstances {
  const { arrival } = stayOf(facts.batches);
  return {
    profile: facts.profile,
    grade: facts.grade,
    heads: facts.headCount,
    secrecy: facts.secrecy,
    days: daysOf(facts),
    month: arrival === null ? null : monthOf(arrival, facts.zone),
  };
}

/** What holds at one item: its own head count, month, kind and meal. */
export function atItem(
  item: PlanItem,
  whole: Circumstances,
  times: ResolvedTimes,
  facts: TemplateFacts,
): Circumstances {
  const start = times.items.get(item.key)?.start ?? null;
  const isMeal = itemKind(item.kind).class === 'meal';
  return {
    ...whole,
    heads: item.headCount ?? whole.heads,
    month: start === null ? whole.month : monthOf(start, item.zone ?? facts.zone),
    kind: item.kind,
    ...(isMeal ? { mealForm: item.meal?.form ?? 'unstated' } : {}),
  };
}
