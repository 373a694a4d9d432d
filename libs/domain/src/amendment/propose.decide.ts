import { withdrawPending } from '../approval/submit-approval';
import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import type { Fact } from '../fact';
import { authorityFor } from '../people/authority';
import { personOf } from '../people/directory';
import type { Refusal } from '../refusal';
import { conflict, invalid, isRefusal, notFound, refuse } from '../refusal';
import type { Amendment, DecisionClock } from './amendment';
import { isOpenAmendment } from './amendment';
import { knowsAmendment } from './knows-amendment';
import type { Look } from './look-ahead';
import { lookAhead, mayChange, reasonsOf, revisionOf } from './look-ahead';
import { mayGoOn, proposerOf } from './may-propose';
import type { Preview } from './preview';

/** The proposal that a command names, if the actor may know of it. */
function knownAmendment(on: Case, number: number): Amendment | Refusal {
  const a = on.world.amendments.find((x) => x.number === number);
  return a && knowsAmendment(on, a) ? a : notFound('amendment.not-found');
}

/** The proposal that a command names; it must still be open. */
export function openAmendment(on: Case, number: number): Amendment | Refusal {
  const a = knownAmendment(on, number);
  if (isRefusal(a)) return a;
  if (!isOpenAmendment(a)) {
    return conflict('amendment.decided', [{ type: 'amendment', id: a.id, label: a.status }]);
  }
  return mayChange(on) ?? a;
}

/** A default is safe only where nobody but the 总协调 would have been asked. */
function clockFault(
  on: Case,
  clock: DecisionClock | null,
  preview: Preview,
  whatIf: boolean,
): Refusal | null {
  if (!clock) return null;
  const { decideBy, fallback, fallbackAt, deputyId } = clock;
  if (whatIf) return invalid('clock.not-for-what-if');
  if (decideBy <= on.ctx.now) return invalid('clock.in-past');
  if (deputyId !== null && !personOf(on.ctx.directory, deputyId)) return invalid('person.unknown');
  if (fallback !== 'none' && (fallbackAt === null || fallbackAt < decideBy)) {
    return invalid('clock.default-before-decision');
  }
  return fallback === 'publish' && preview.weight === 'major'
    ? invalid('clock.default-not-safe')
    : null;
}

const proposedBy = (on: Case, c: CommandOf<'amendment.propose'>): string =>
  c.onBehalf?.personId ?? on.actor.userId;

/** Stores a list of edits with its ripple; nobody's plan changes by it (F4). */
export function decideProposeAmendment(c: CommandOf<'amendment.propose'>, on: Case): Decision {
  const proposer = proposerOf(on, c.edits, c.source);
  if (isRefusal(proposer)) return proposer;
  const may = authorityFor(on.actor, on.ctx, c, () => true);
  if (isRefusal(may)) return may;
  const shut = mayChange(on);
  if (shut) return shut;
  const look = lookAhead(on, { edits: c.edits, proposedBy: proposedBy(on, c) });
  if (isRefusal(look)) return look;
  const clock = c.clock ?? null;
  const whatIf = c.whatIf ?? false;
  const fault = clockFault(on, clock, look.preview, whatIf);
  if (fault) return fault;
  const amendment: Amendment = {
    id: on.ctx.newId(),
    receptionId: on.world.reception.id,
    number: Math.max(0, ...on.world.amendments.map((a) => a.number)) + 1,
    status: whatIf ? 'what-if' : 'proposed',
    source: proposer.source,
    edits: c.edits,
    ...revisionOf(on, look, c.edits),
    reason: c.reason,
    proposedBy: proposedBy(on, c),
    proposedAt: on.ctx.now,
    approvalId: null,
    clock,
    fired: 0,
    urgent: false,
    publishedVersion: null,
    decidedAt: null,
  };
  const { id: amendmentId, number, source, baseVersion } = amendment;
  const { weight } = look.preview;
  return [
    {
      type: 'AmendmentProposed',
      ...{ amendmentId, number, source, weight, baseVersion, whatIf, at: on.ctx.now },
      private: { amendment },
    },
  ];
}

/** The fact that a proposal is computed anew. */
export const revised = (on: Case, a: Amendment, look: Look, rebased: boolean): Fact => ({
  type: 'AmendmentRevised',
  amendmentId: a.id,
  number: a.number,
  baseVersion: on.world.reception.planVersion,
  previewHash: look.hash,
  weight: look.preview.weight,
  rebased,
  private: { revision: revisionOf(on, look, a.edits) },
});

/** Its submission has lost its object. */
export const withdrawOwn = (on: Omit<Case, 'actor'>, a: Amendment): Fact[] =>
  withdrawPending(on, (p) => p.id === a.approvalId);

/** Makes the same edits on the plan in force; refused with what no longer fits, and what changed. */
export function decideRebase(c: CommandOf<'amendment.rebase'>, on: Case): Decision {
  const a = openAmendment(on, c.number);
  if (isRefusal(a)) return a;
  const not = mayGoOn(on, a.proposedBy);
  if (not) return not;
  const { planVersion } = on.world.reception;
  const versions = Array.from({ length: planVersion - a.baseVersion }, (_, i) => ({
    type: 'plan-version' as const,
    id: String(a.baseVersion + 1 + i),
  }));
  const look = lookAhead(on, a, (faults) =>
    refuse(409, 'amendment.cannot-rebase', [
      ...reasonsOf(faults),
      ...(versions.length ? [{ code: 'amendment.plan-moved', objects: versions }] : []),
    ]),
  );
  if (isRefusal(look)) return look;
  if (versions.length === 0 && look.hash === a.previewHash) {
    return conflict('amendment.up-to-date');
  }
  return [...withdrawOwn(on, a), revised(on, a, look, true)];
}

/** A what-if becomes a proposal like any other. */
export function decideKeep(c: CommandOf<'amendment.keep'>, on: Case): Decision {
  const a = openAmendment(on, c.number);
  if (isRefusal(a)) return a;
  const not = mayGoOn(on, a.proposedBy);
  if (not) return not;
  if (a.status !== 'what-if') return conflict('amendment.no-what-if');
  const may = authorityFor(on.actor, on.ctx, c, () => true);
  if (isRefusal(may)) return may;
  const { id: amendmentId, number } = a;
  return [{ type: 'AmendmentKept', amendmentId, number, at: on.ctx.now, ...may.by }];
}

/** Dropping leaves nothing behind but its record. */
export function decideDropAmendment(c: CommandOf<'amendment.drop'>, on: Case): Decision {
  const a = knownAmendment(on, c.number);
  if (isRefusal(a)) return a;
  const not = mayGoOn(on, a.proposedBy);
  if (not) return not;
  if (!isOpenAmendment(a)) return conflict('amendment.decided');
  return [...withdrawOwn(on, a), dropped(on, a, on.actor.userId, c.reason ?? null)];
}

const dropped = (
  on: Pick<Case, 'ctx'>,
  a: Amendment,
  droppedBy: string | null,
  reason: string | null,
): Fact => ({
  type: 'AmendmentDropped',
  amendmentId: a.id,
  number: a.number,
  at: on.ctx.now,
  droppedBy,
  private: { reason },
});

/** Proposals end with their reception. */
export const dropAmendments = (on: Pick<Case, 'world' | 'ctx'>): Fact[] =>
  on.world.amendments.filter(isOpenAmendment).map((a) => dropped(on, a, null, null));

/** A newer proposal takes its place. */
export const dropOvertaken = (on: Omit<Case, 'actor'>, a: Amendment): readonly Fact[] => [
  ...withdrawOwn(on, a),
  dropped(on, a, null, null),
];
