import { closeAssignments } from '../assignment/assignment.decide';
import type { Case, Decision } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { cosignMissing } from '../gate/gate';
import { anchorsOf } from '../plan/anchors';
import { blockingFindings, lintPlan } from '../plan/lint-plan';
import { findingId } from '../plan/finding';
import { reconcilePlan } from '../plan/reconcile-plan';
import { timeAfterApproval } from '../plan/time-after-approval';
import type { Refusal } from '../refusal';
import { conflict, refuse } from '../refusal';
import type { PlanVersion } from '../world';
import type { Approval } from './approval';
import { withdrawPending } from './submit-approval';

const versionOf = (on: Case, p: Approval): PlanVersion | undefined =>
  on.world.planVersions.find((v) => v.number === p.subject.planVersion);

/** Findings of the plan that would be approved now, less those waived. */
function unwaivedFindings(on: Case, version: PlanVersion): readonly string[] {
  const { reception: r } = on.world;
  const anchors = anchorsOf(on.world, on.ctx.law);
  return blockingFindings(lintPlan(version.document, anchors, on.ctx.directory, on.ctx.now))
    .map(findingId)
    .filter((id) => !r.waivedFindings.includes(id));
}

/** What still keeps a plan from being approved: open answers and blocking findings, all at once. */
export function planWaits(on: Case, p: Approval): Refusal | null {
  const version = versionOf(on, p);
  if (!version) return conflict('plan.version-unknown');
  const findings = unwaivedFindings(on, version).map((id) => ({ type: 'finding' as const, id }));
  const missing = [
    ...(on.world.reception.cosign === 'before' && p.matter === 'plan'
      ? cosignMissing(on.world)
      : []),
    ...(findings.length ? [{ code: 'plan.finding-blocking' as const, objects: findings }] : []),
  ];
  return missing.length ? refuse(409, 'approval.plan-waits', missing) : null;
}

function approvePlan(on: Case, p: Approval): Decision {
  const version = versionOf(on, p);
  if (!version) return conflict('plan.version-unknown');
  const approved: Fact = { type: 'PlanApproved', number: version.number, at: on.ctx.now };
  const after = evolveAll(on.world, [approved]);
  const plan = version.document;
  if (on.world.reception.cosign === 'before') {
    return [approved, ...timeAfterApproval(after, on.ctx, plan)];
  }
  const change = { plan, version: version.number, major: true, reason: null };
  return [approved, ...reconcilePlan(after, on.ctx, change)];
}

function changePlan(on: Case, p: Approval): Decision {
  const version = versionOf(on, p);
  if (!version) return conflict('plan.version-unknown');
  const minor = p.subject.minor ?? false;
  const changed: Fact = {
    type: 'PlanChanged',
    number: version.number,
    minor,
    at: on.ctx.now,
    blocking: unwaivedFindings(on, version),
  };
  const change = {
    plan: version.document,
    version: version.number,
    major: !minor,
    reason: p.reason,
  };
  return [changed, ...reconcilePlan(evolveAll(on.world, [changed]), on.ctx, change)];
}

function waive(on: Case, p: Approval): Decision {
  const targets = p.subject.waive ?? [];
  const facts = targets.flatMap((t) => (t.kind === 'fact' ? [t.fact] : []));
  const findings = targets.flatMap((t) => (t.kind === 'finding' ? [t.finding] : []));
  return [
    ...(facts.length ? [{ type: 'FactsWaived', facts, by: on.actor.userId } as const] : []),
    ...(findings.length ? [{ type: 'FindingsWaived', findings } as const] : []),
    ...targets.flatMap((t): Fact[] =>
      t.kind === 'signature'
        ? [
            {
              type: 'SignatureWaived',
              assignmentId: t.assignmentId,
              scope: t.scope,
              by: on.actor.userId,
            },
          ]
        : [],
    ),
  ];
}

/** What follows when the last station of a route has agreed. */
export function grant(on: Case, p: Approval): Decision {
  const at = on.ctx.now;
  switch (p.matter) {
    case 'receive':
      return [{ type: 'ReceiveApproved' }];
    case 'plan':
      return approvePlan(on, p);
    case 'change':
      return changePlan(on, p);
    case 'waiver':
      return waive(on, p);
    case 'cancel':
      return [
        ...withdrawPending(on, (x) => x.id !== p.id),
        { type: 'ReceptionCancelled', at, private: { reason: p.reason } },
        ...closeAssignments(on.world.assignments),
      ];
    case 'postpone':
      return [
        {
          type: 'ReceptionPostponed',
          at,
          until: p.subject.postponeUntil ?? null,
          private: { reason: p.reason },
        },
      ];
    case 'summary':
      return [{ type: 'SummaryApproved' }];
  }
}
