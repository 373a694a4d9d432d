import type { Case } from '../decision';
import type { Fact } from '../fact';
import { noticesFor } from '../notice/notices-for';
import type { PlanDocument } from '../plan/plan-document';
import type { World } from '../world';
import { batchRipple, itemRipple } from './item-ripple';
import { peopleRipple } from './people-ripple';
import { itemTimes } from './plan-times';
import type { Preview } from './preview';
import { taskRipple } from './task-ripple';
import { isAskedIn, toldDepartments } from './told-departments';
import type { ProposedChange } from './weigh-change';
import { headCountRipple } from './weigh-change';

/** What publishing would leave behind. */
export interface Outcome {
  readonly facts: readonly Fact[];
  readonly after: World;
}

type Summary = Omit<
  Preview,
  'weight' | 'because' | 'minorLimit' | 'cost' | 'newFindings' | 'endedFindings' | 'informed'
>;

/** The facts of a publication as people read them: what moves, who is told, what is asked again. */
export function summarise(on: Case, change: ProposedChange, { facts, after }: Outcome): Summary {
  const { before, applied } = change;
  const { world, ctx } = on;
  const departments = new Map(after.assignments.map((a) => [a.id, a.departmentCode]));
  const times = (w: World, plan: PlanDocument) => ({
    world: w,
    plan,
    times: itemTimes({ ...on, world: w }, plan, w.reception.batches),
  });
  return {
    batches: batchRipple(world, after),
    headCount: headCountRipple(on, change),
    items: itemRipple(facts, world, applied.rippled),
    tasks: taskRipple(facts, world, after, ctx.directory),
    told: toldDepartments(noticesFor(facts, after, ctx, null), facts, after),
    voided: facts.flatMap((f) =>
      f.type === 'SignatureEnded' && f.status === 'void'
        ? [
            {
              department: departments.get(f.assignmentId) ?? '',
              scope: f.scope,
              again: isAskedIn(world, f.scope),
            },
          ]
        : [],
    ),
    people: peopleRipple(times(world, before), times(after, applied.plan), world.items),
    conflicts: applied.conflicts,
  };
}
