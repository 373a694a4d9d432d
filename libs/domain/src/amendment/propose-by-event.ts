import type { Case } from '../decision';
import type { Fact } from '../fact';
import { personOf } from '../people/directory';
import type { PlanEdit } from '../plan/plan-edit';
import { isRefusal } from '../refusal';
import type { AmendmentSource } from './amendment';
import { decideProposeAmendment } from './propose.decide';

/** What happened outside, and what it asks the plan to do. */
export interface Event {
  readonly source: Extract<AmendmentSource, 'flight' | 'overrun' | 'calendar'>;
  readonly edits: readonly PlanEdit[];
  readonly reason: string;
}

/**
 * A change proposed by what really happened, in the 经办人's name: nothing moves until a person accepts
 * it. No facts when the plan cannot be changed so (any more): then people are only told.
 */
export function proposeByEvent(on: Omit<Case, 'actor'>, event: Event): readonly Fact[] {
  const { officerId, createdBy } = on.world.reception;
  const officer = personOf(on.ctx.directory, officerId ?? createdBy);
  if (!officer || event.edits.length === 0) return [];
  const proposed = decideProposeAmendment(
    { kind: 'amendment.propose', ...event },
    { ...on, actor: { ...officer, standsFor: [] } },
  );
  return isRefusal(proposed) ? [] : proposed;
}
