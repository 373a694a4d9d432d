import { dropAmendments } from '../amendment/propose.decide';
import { closeAssignments } from '../assignment/assignment.decide';
import type { Case, Decision } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { cancelMeetings } from '../meeting/meeting.decide';
import { reconcilePlan } from '../plan/reconcile-plan';
import { timeAfterApproval } from '../plan/time-after-approval';
import { followInquiries } from '../reception/inquiries';
import { conflict } from '../refusal';
import type { Approval } from './approval';
import { versionOf } from './plan-waits';
import { withdrawPending } from './submit-approval';

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

/** What was put in force before it was agreed is agreed now, and its 补办 item with it. */
function ratify(on: Case, p: Approval, followUpId: string): Fact[] {
  const a = on.world.amendments.find((x) => x.id === p.subject.amendment);
  const open = on.world.followUps.some((f) => f.id === followUpId && f.status === 'open');
  const at = on.ctx.now;
  return [
    ...(a ? [{ type: 'AmendmentRatified', amendmentId: a.id, number: a.number, at } as const] : []),
    ...(open
      ? [
          {
            type: 'FollowUpClosed',
            followUpId,
            at,
            by: on.actor.userId,
            private: { note: '' },
          } as const,
        ]
      : []),
  ];
}

function waive(on: Case, p: Approval): Decision {
  const targets = p.subject.waive ?? [];
  const facts = targets.flatMap((t) => (t.kind === 'fact' ? [t.fact] : []));
  const findings = targets.flatMap((t) => (t.kind === 'finding' ? [t.finding] : []));
  const waived: readonly Fact[] = [
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
  // Nobody is asked for what has been waived.
  const after = { ...on, world: evolveAll(on.world, waived) };
  return [...waived, ...followInquiries(after, { by: on.actor.userId })];
}

/** A proposed change on its way; what is ratified afterwards is in force already. */
const isProposal = (p: Approval): boolean => p.matter === 'change' && p.subject.ratifies == null;

/** What follows when the last station of a route has agreed. */
export function grant(on: Case, p: Approval): Decision {
  const at = on.ctx.now;
  switch (p.matter) {
    case 'receive':
      return [{ type: 'ReceiveApproved' }];
    case 'plan':
      return approvePlan(on, p);
    case 'change':
      // A proposal is published by its own approval; what comes here is in force already.
      return p.subject.ratifies == null
        ? conflict('amendment.not-found')
        : ratify(on, p, p.subject.ratifies);
    case 'waiver':
      return waive(on, p);
    case 'cancel':
      return [
        ...withdrawPending(on, (x) => x.id !== p.id),
        ...dropAmendments(on),
        ...cancelMeetings(on, p.reason),
        { type: 'ReceptionCancelled', at, private: { reason: p.reason } },
        ...closeAssignments(on.world.assignments),
      ];
    case 'postpone':
      return [
        ...withdrawPending(on, isProposal),
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
