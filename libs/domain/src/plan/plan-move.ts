import type { Context, World } from '../world';
import type { PlanDocument, PlanItem } from './plan-document';
import type { ResolvedTimes } from './resolve-times';
import type { StandingPlan } from './standing-plan';

/** A plan version on its way into the rows. */
export interface PlanMove {
  readonly world: World;
  readonly ctx: Context;
  readonly plan: PlanDocument;
  readonly version: number;
  /** A major change voids the signatures of the packages it touches; a minor one leaves them. */
  readonly major: boolean;
  readonly reason: string | null;
  readonly times: ResolvedTimes;
  readonly items: ReadonlyMap<string, PlanItem>;
  /** What the rows follow so far; what the change leaves as it is needs no second look. */
  readonly standing: StandingPlan | null;
}
