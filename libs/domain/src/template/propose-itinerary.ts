import type { Anchors } from '../plan/anchors';
import type { PlanItem } from '../plan/plan-document';
import type { TemplateFacts } from './circumstances';
import type { Circumstances } from './condition';
import { defaultItinerary } from './default-itinerary';
import { fitItinerary } from './fit-itinerary';
import type { Skipped } from './skipped';
import type { SopTemplate } from './template';

/** The template's itinerary as far as the stay has time for it. */
export function proposedItinerary(
  template: SopTemplate,
  facts: TemplateFacts,
  on: Circumstances,
  anchors: Anchors,
): { readonly items: readonly PlanItem[]; readonly skipped: readonly Skipped[] } {
  const proposed = defaultItinerary(template, facts, on);
  const fitted = fitItinerary(proposed.items, facts, anchors);
  return { items: fitted.items, skipped: [...proposed.skipped, ...fitted.skipped] };
}
