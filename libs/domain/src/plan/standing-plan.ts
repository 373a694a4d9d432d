import type { Case } from '../decision';
import type { PlanVersion } from '../world';
import { anchorsOf } from './anchors';
import type { PlanDocument, PlanItem, PlanTask } from './plan-document';
import type { ResolvedTimes, TaskInstants } from './resolve-times';
import { resolveTimes, taskPlanKey } from './resolve-times';

/** The plan that the running rows follow now, with the times they got from it. */
export interface StandingPlan {
  readonly plan: PlanDocument;
  readonly times: ResolvedTimes;
  readonly tasks: ReadonlyMap<string, PlanTask>;
  readonly items: ReadonlyMap<string, PlanItem>;
}

const versionInForce = ({ world }: Case): PlanVersion | undefined =>
  world.planVersions.find((v) => v.number === world.reception.planVersion);

/** The plan version in force. */
export const planInForce = (on: Case): PlanDocument | null => versionInForce(on)?.document ?? null;

/** The same with its times, before an act changes what they hang on; `null` while none was sent. */
export function standingPlan(on: Case): StandingPlan | null {
  const plan = planInForce(on);
  if (!plan) return null;
  return {
    plan,
    times: resolveTimes(plan, anchorsOf(on.world, on.ctx.law)),
    tasks: new Map(
      plan.assignments.flatMap((a) =>
        a.tasks.map((t) => [taskPlanKey(a.department, t.key), t] as const),
      ),
    ),
    items: new Map(plan.items.map((i) => [i.key, i])),
  };
}

/** Do both mean the same instants, as planned and as they are? */
export const sameTimes = (a: TaskInstants | undefined, b: TaskInstants | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.due === b.due &&
  a.from === b.from &&
  a.acknowledgeBy === b.acknowledgeBy &&
  a.estimate === b.estimate &&
  a.planned.due === b.planned.due &&
  a.planned.from === b.planned.from;
