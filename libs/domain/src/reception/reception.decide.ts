import { submitApproval } from '../approval/submit-approval';
import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { openFollowUp } from '../follow-up/open-follow-up';
import { missingWithoutAdvance } from '../gate/gate';
import { authorityFor, isLeaderOrHead, isOffice } from '../people/authority';
import { personOf } from '../people/directory';
import { planInForce, putInForce } from '../plan/put-in-force';
import { standingPlan } from '../plan/standing-plan';
import { shiftPlan } from '../plan/shift-plan';
import { nationalRuleOf } from '../rule/national-rule';
import { conflict, invalid, isRefusal, refuse } from '../refusal';
import { followInquiries } from './inquiries';

/** Launching is "insert and wake": the conductor takes over from here. */
export function decideLaunch(c: CommandOf<'reception.launch'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  if (on.world.reception.status !== 'draft') return conflict('reception.already-launched');
  const launched: readonly Fact[] = [{ type: 'ReceptionLaunched', at: on.ctx.now }];
  const after = { ...on, world: evolveAll(on.world, launched) };
  return [...launched, ...followInquiries(after, may.by)];
}

/** Asks for 同意接待 along its route. */
export function decideSubmitReceive(c: CommandOf<'reception.submit'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const { reception: r } = on.world;
  if (r.status !== 'open' || r.stage !== 'confirm') return conflict('receive.not-in-stage');
  if (r.receiveApproved) return conflict('receive.already-approved');
  return submitApproval(on, 'receive', {}, c.reason ?? null);
}

/** 补充公函: another letter for a reception that is known already. */
export function decideSupplement(c: CommandOf<'reception.supplement'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const attachmentId = c.attachmentId ?? null;
  return [{ type: 'SupplementAttached', attachmentId, private: { letterNumber: c.letterNumber } }];
}

/** 取消 and 延期 are possible in every stage; their routes decide. */
export function decideStop(
  c: CommandOf<'reception.cancel' | 'reception.postpone'>,
  on: Case,
): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const { status } = on.world.reception;
  if (status === 'draft' && c.kind === 'reception.cancel') {
    return [{ type: 'ReceptionCancelled', at: on.ctx.now, private: { reason: c.reason } }];
  }
  const allowed = c.kind === 'reception.cancel' ? ['open', 'postponed'] : ['open'];
  if (!allowed.includes(status)) return conflict('reception.not-open');
  return c.kind === 'reception.cancel'
    ? submitApproval(on, 'cancel', {}, c.reason)
    : submitApproval(on, 'postpone', { postponeUntil: c.until ?? null }, c.reason);
}

/** Goes on after 延期, with every time moved by `shift` ms on the wall; what moved is confirmed again. */
export function decideResume(c: CommandOf<'reception.resume'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const { reception: r, draft } = on.world;
  if (r.status !== 'postponed') return conflict('reception.not-postponed');
  const resumed: readonly Fact[] = [
    {
      type: 'ReceptionResumed',
      at: on.ctx.now,
      shift: c.shift,
      private: { reason: c.reason ?? null },
    },
    ...(c.shift === 0 ? [] : [{ type: 'BatchesMoved', shift: c.shift } as const]),
  ];
  if (c.shift === 0) return resumed;
  const after = { ...on, world: evolveAll(on.world, resumed) };
  const plan = planInForce(on);
  if (plan) {
    const moved = putInForce(after, shiftPlan(plan, c.shift, r.zone), {
      reason: c.reason ?? null,
      major: true,
      standing: standingPlan(on),
      draft: draft && shiftPlan(draft, c.shift, r.zone),
    });
    return isRefusal(moved) ? moved : [...resumed, ...moved];
  }
  if (!draft) return resumed;
  const document = shiftPlan(draft, c.shift, r.zone);
  return [
    ...resumed,
    { type: 'DraftSaved', draftRevision: r.draftRevision + 1, private: { document } },
  ];
}

/** The officer's "advance": a recorded request. Refused with the list while other lines are open. */
export function decideAdvanceRequest(c: CommandOf<'stage.advance'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const { reception: r } = on.world;
  if (r.status !== 'open') return conflict('reception.not-open');
  if (r.stage !== c.from) return conflict('stage.not-there', [{ type: 'reception', id: r.id }]);
  const missing = r.override?.stage === r.stage ? [] : missingWithoutAdvance(on.world);
  if (missing.length) return refuse(409, 'gate.closed', missing);
  if (r.advanceRequested === c.from) return [];
  return [{ type: 'AdvanceRequested', stage: c.from, by: on.actor.userId }];
}

/** Leaves a stage although something is missing: with a reason, and a 补办 item for later (F17). */
export function decideOverride(c: CommandOf<'stage.override'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isLeaderOrHead);
  if (isRefusal(may)) return may;
  const { reception: r } = on.world;
  if (r.status !== 'open') return conflict('reception.not-open');
  if (r.stage !== c.stage) return conflict('stage.not-there', [{ type: 'reception', id: r.id }]);
  if (r.stage === 'summarize') return conflict('override.not-at-closing');
  if (r.override) return conflict('override.already');
  if (missingWithoutAdvance(on.world).length === 0) return conflict('override.not-needed');
  if (!personOf(on.ctx.directory, c.remedy.ownerId)) return invalid('remedy.owner-unknown');
  if (c.remedy.dueAt <= on.ctx.now) return invalid('remedy.due-in-past');
  return [
    {
      type: 'GateOverridden',
      stage: r.stage,
      by: may.by.by,
      at: on.ctx.now,
      private: { reason: c.reason },
    },
    openFollowUp(on, {
      kind: 'remedial',
      assignmentId: null,
      what: c.remedy.what,
      ownerId: c.remedy.ownerId,
      dueAt: c.remedy.dueAt,
      openedBy: on.actor.userId,
    }),
  ];
}

/** 豁免: missing facts, findings or signatures, along its route, with a reason. */
export function decideWaiver(c: CommandOf<'waiver.request'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const { reception: r } = on.world;
  if (r.status !== 'open') return conflict('reception.not-open');
  const unknown = c.targets.filter(
    (t) => t.kind === 'signature' && !on.world.assignments.some((a) => a.id === t.assignmentId),
  );
  if (unknown.length) return invalid('waiver.target-unknown');
  const national = c.targets.flatMap((t) => {
    const label = t.kind === 'finding' ? nationalRuleOf(on.ctx.law, t.finding) : null;
    return t.kind === 'finding' && label
      ? [{ type: 'finding' as const, id: t.finding, label }]
      : [];
  });
  if (national.length) return conflict('waiver.national-rule', national);
  return submitApproval(on, 'waiver', { waive: c.targets }, c.reason);
}
