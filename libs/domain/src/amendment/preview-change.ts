import { canonicalJson } from '../canonical-json';
import type { Case } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { noticesFor } from '../notice/notices-for';
import { lintNow } from '../plan/lint-now';
import type { PlanDocument } from '../plan/plan-document';
import type { Refusal } from '../refusal';
import { isRefusal } from '../refusal';
import type { World } from '../world';
import type { AppliedEdits } from './apply-edits';
import { costRipple } from './cost-ripple';
import { findingsOnlyIn } from './findings-ripple';
import { batchRipple, itemRipple } from './item-ripple';
import { peopleRipple } from './people-ripple';
import { itemTimes } from './plan-times';
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
  const { plan, batches, headCount } = applied;
  const { findings } = applied;
  const change = { plan, batches, headCount, major, reason: '', draft: null, findings };
  const facts = publishChange(on, change);
  return isRefusal(facts) ? facts : { facts, after: evolveAll(on.world, facts) };
}

/** Why it is a 重大变更. It is asked of the itinerary and the findings, which weigh alike both ways. */
function weigh(on: Case, change: ProposedChange, tried: Outcome, parts: Parts): Preview['because'] {
  return majorReasons({
    profile: on.world.reception.profile,
    before: change.before,
    after: change.applied.plan,
    items: itemRipple(tried.facts, on.world, change.applied.rippled),
    batches: batchRipple(on.world, tried.after),
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
  const tried = outcome(on, change, false);
  if (isRefusal(tried)) return tried;
  const parts = compared(on, change, tried.after);
  const because = weigh(on, change, tried, parts);
  const real = because.length ? outcome(on, change, true) : tried;
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
