import type { Assignment, Scope, Signature } from '../assignment/assignment';
import { isUnconfirmed } from '../handover/handover';
import { unwaivedFindings } from '../plan/unwaived-findings';
import { missingFacts } from '../reception/mandatory-facts';
import type { Reception, Stage } from '../reception/reception';
import type { World } from '../world';
import type { Missing, MissingCode, ObjectRef } from './missing-code';

/** What a gate reads: never single tasks, only the sums on the assignments. */
export type GateView = Pick<
  World,
  'reception' | 'items' | 'assignments' | 'signatures' | 'followUps' | 'handovers'
>;

const assignmentRef = (a: Assignment, count?: number): ObjectRef => ({
  type: 'assignment',
  id: a.id,
  department: a.departmentCode,
  ...(count === undefined ? {} : { count }),
});

const line = (code: MissingCode, objects: readonly ObjectRef[]): Missing[] =>
  objects.length ? [{ code, objects }] : [];

const theReception = (r: Reception): readonly ObjectRef[] => [{ type: 'reception', id: r.id }];

const required = (w: GateView): readonly Assignment[] =>
  w.assignments.filter((a) => a.status === 'active' && a.required);

/** The standing signature of a department in one scope. */
export const standing = (
  signatures: readonly Signature[],
  assignmentId: string,
  scope: Scope,
): Signature | undefined =>
  signatures.find(
    (s) => s.assignmentId === assignmentId && s.scope === scope && s.status === 'standing',
  );

const isOpenObjection = (s: Signature | undefined): boolean =>
  s !== undefined && s.answer === 'object' && s.decidedAt === null;

const unsigned = (w: GateView, scope: Scope): ObjectRef[] =>
  required(w)
    .filter((a) => !a.waived.includes(scope) && !standing(w.signatures, a.id, scope))
    .map((a) => assignmentRef(a));

const objections = (w: GateView): ObjectRef[] =>
  w.assignments
    .filter((a) => a.status === 'active' && isOpenObjection(standing(w.signatures, a.id, 'plan')))
    .map((a) => assignmentRef(a));

/** 会签 answered with another way to do it: it waits for the office, then for the department again. */
const proposals = (w: GateView): ObjectRef[] =>
  w.assignments
    .filter(
      (a) => a.status === 'active' && standing(w.signatures, a.id, 'plan')?.answer === 'propose',
    )
    .map((a) => assignmentRef(a));

const openFollowUps = (w: GateView, kind: string): ObjectRef[] =>
  w.followUps
    .filter((f) => f.kind === kind && f.status === 'open')
    .map((f) => ({ type: 'follow-up', id: f.id }));

/** 公函 for 国内公务, an invitation (or letter) for 商务 and 外宾 (R33, F11). */
function sourceMissing(r: Reception): Missing[] {
  if (r.waivedFacts.some((f) => f.fact === 'source')) return [];
  if (r.profile === 'domestic') {
    const ok = r.sourceKind === 'letter' && r.letterNumber !== null;
    return ok ? [] : [{ code: 'letter.missing', objects: theReception(r) }];
  }
  const ok = r.sourceKind === 'invitation' || r.sourceKind === 'letter';
  return ok ? [] : [{ code: 'invitation.missing', objects: theReception(r) }];
}

const confirmGate = (w: GateView): Missing[] => [
  ...sourceMissing(w.reception),
  ...line(
    'fact.missing',
    missingFacts(w.reception).map((id) => ({ type: 'fact', id })),
  ),
  ...line('approval.receive-missing', w.reception.receiveApproved ? [] : theReception(w.reception)),
];

/** What 会签 still lacks; approval of the plan waits for it when departments answer first. */
export const cosignMissing = (w: GateView): Missing[] => [
  ...line('plan.answer-missing', unsigned(w, 'plan')),
  ...line('plan.objection-open', objections(w)),
  ...line('plan.proposal-open', proposals(w)),
];

const planGate = (w: GateView): Missing[] => {
  const r = w.reception;
  const blocking = unwaivedFindings(r, r.blockingFindings);
  return [
    ...line('plan.not-sent', r.planVersion === 0 ? theReception(r) : []),
    ...(r.cosign === 'before' ? cosignMissing(w) : line('plan.objection-open', objections(w))),
    ...line(
      'plan.finding-blocking',
      blocking.map((id) => ({ type: 'finding', id })),
    ),
    ...line('plan.not-approved', r.planApprovedAt === null ? theReception(r) : []),
  ];
};

const prepareGate = (w: GateView): Missing[] => [
  ...line('signature.plan-missing', unsigned(w, 'plan')),
  ...line('plan.objection-open', objections(w)),
  ...line('signature.ready-missing', unsigned(w, 'ready')),
  ...line(
    'task.doer-missing',
    w.assignments
      .filter((a) => a.status === 'active' && a.counts.doerless > 0)
      .map((a) => assignmentRef(a, a.counts.doerless)),
  ),
  ...line('condition.open', openFollowUps(w, 'condition')),
  ...line(
    'handover.open',
    w.handovers
      .filter((h) => h.phase === 'prepare' && isUnconfirmed(h))
      .map((h) => ({ type: 'handover', id: h.id, department: h.toDepartment })),
  ),
];

const executeGate = (w: GateView): Missing[] => [
  ...line(
    'item.open',
    w.items
      .filter((i) => i.status === 'planned' || i.status === 'started')
      .map((i) => ({ type: 'item', id: i.key })),
  ),
  ...line('signature.done-missing', unsigned(w, 'done')),
];

const summarizeGate = (w: GateView): Missing[] => {
  const r = w.reception;
  const incomplete = w.followUps.filter(
    (f) =>
      f.kind === 'commitment' && f.status === 'open' && (f.ownerId === null || f.dueAt === null),
  );
  return [
    ...line('summary.missing', r.summaryStatus === 'none' ? theReception(r) : []),
    ...line('summary.not-approved', r.summaryStatus !== 'approved' ? theReception(r) : []),
    ...line(
      'commitment.incomplete',
      incomplete.map((f) => ({ type: 'follow-up', id: f.id })),
    ),
    ...line('remedial.open', openFollowUps(w, 'remedial')),
  ];
};

const GATES: Readonly<Record<Stage, (w: GateView) => Missing[]>> = {
  confirm: confirmGate,
  plan: planGate,
  prepare: prepareGate,
  execute: executeGate,
  summarize: summarizeGate,
};

/**
 * Everything that keeps the reception from leaving its stage (F1), the officer's "advance" left out.
 * Computed for people, for the wake and for the conductor by this one function.
 */
export const missingWithoutAdvance = (w: GateView): readonly Missing[] =>
  GATES[w.reception.stage](w);

/** The gate list: empty = open. An override leaves no line. */
export function gateList(w: GateView): readonly Missing[] {
  const r = w.reception;
  if (r.override?.stage === r.stage) return [];
  const asked = r.autoAdvance.includes(r.stage) || r.advanceRequested === r.stage;
  return [
    ...missingWithoutAdvance(w),
    ...line('advance.not-requested', asked ? [] : theReception(r)),
  ];
}

/** May the conductor move the stage now? */
export const isGateOpen = (w: GateView): boolean =>
  w.reception.status === 'open' && gateList(w).length === 0;
