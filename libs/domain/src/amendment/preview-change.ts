import { canonicalJson } from '../canonical-json';
import type { Case } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { noticesFor } from '../notice/notices-for';
import { lintNow } from '../plan/lint-now';
import type { PlanDocument } from '../plan/plan-document';
import { reconcileItems } from '../plan/reconcile-items';
import type { Refusal } from '../refusal';
import { isRefusal } from '../refusal';
import type { World } from '../world';
import type { AppliedEdits } from './apply-edits';
import { costRipple } from './cost-ripple';
import { factsEdited } from './facts-edited';
import { findingsOnlyIn } from './findings-ripple';
import { batchRipple, itemRipple } from './item-ripple';
import { peopleRipple } from './people-ripple';
import { itemTimes, planTimes } from './plan-times';
import type { Preview } from './preview';
import { publishChange } from './publish-change';
import { taskRipple } from './task-ripple';
import { toldDepartments } from './told-departments';
import { majorReasons } from './weight';

/** What is looked at: a plan after its edits, on the plan in force. */
export interface ProposedChange {
  readonly before: PlanDocument;
  readonly applied: AppliedEdits;
}

interface Outcome {
  readonly facts: readonly Fact[];
  readonly after: World;
}

/** The world as it would be, by the very facts that publishing gives. */
function outcome(on: Case, { applied }: ProposedChange, major: boolean): Outcome | Refusal {
  const { plan, batches, headCount, findings } = applied;
  const facts = publishChange(on, {
    ...{ plan, batches, headCount, findings, major },
    ...{ reason: '', draft: null, onlyToLook: true },
  });
  return isRefusal(facts) ? facts : { facts, after: evolveAll(on.world, facts) };
}

/** Why it is a 重大变更: asked of the itinerary, the facts and the findings, before anything is tried. */
function weigh(on: Case, change: ProposedChange, after: World, parts: Parts): Preview['because'] {
  const { before, applied } = change;
  const { plan } = applied;
  const { batches } = after.reception;
  const times = planTimes({ ...on, world: after }, plan, batches);
  const facts = reconcileItems({ world: after, ctx: on.ctx, plan, times });
  return majorReasons({
    profile: on.world.reception.profile,
    before,
    after: plan,
    items: itemRipple(facts, on.world, applied.rippled),
    batches: batchRipple(on.world, after),
    headCount: headCountRipple(on, change),
    cost: parts.cost,
    newFindings: parts.newFindings,
  });
}

type Parts = Pick<Preview, 'cost' | 'newFindings' | 'endedFindings'>;

const headCountRipple = (on: Case, { applied }: ProposedChange): Preview['headCount'] =>
  applied.headCount === null ? null : { from: on.world.reception.headCount, to: applied.headCount };

function compared(on: Case, { before, applied }: ProposedChange, after: World): Parts {
  const was = { plan: before, findings: lintNow(on, before) };
  const is = { plan: applied.plan, findings: applied.findings };
  return {
    newFindings: findingsOnlyIn(is, was),
    endedFindings: findingsOnlyIn(was, is),
    cost: costRipple(on, { ...on, world: after }, before, applied.plan),
  };
}

function summarise(on: Case, change: ProposedChange, { facts, after }: Outcome) {
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
        ? [{ department: departments.get(f.assignmentId) ?? '', scope: f.scope }]
        : [],
    ),
    people: peopleRipple(times(world, before), times(after, applied.plan), world.items),
    conflicts: applied.conflicts,
  };
}

/**
 * The ripple of a change (F4): what publishing it now would do, told before anything is stored. The
 * facts come from the function that publishes; nothing here computes a consequence of its own.
 */
export function previewChange(on: Case, change: ProposedChange): Preview | Refusal {
  const known = evolveAll(on.world, factsEdited(on, change.applied, null));
  const parts = compared(on, change, known);
  const because = weigh(on, change, known, parts);
  const real = outcome(on, change, because.length > 0);
  if (isRefusal(real)) return real;
  const { leaderId } = on.world.reception;
  return {
    weight: because.length ? 'major' : 'minor',
    because,
    ...summarise(on, change, real),
    ...parts,
    informed: leaderId ? [leaderId] : [],
  };
}

/** Names exactly what the approver saw; ids that a second look would draw anew are not in it. */
export const hashPreview = (on: Case, preview: Preview): string =>
  on.ctx.hash(canonicalJson(preview)).slice(0, 32);
