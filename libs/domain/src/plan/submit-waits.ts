import type { Case } from '../decision';
import { cosignMissing } from '../gate/gate';
import type { ObjectRef } from '../gate/missing-code';
import type { Reason, Refusal } from '../refusal';
import { refuse } from '../refusal';
import { openRemarks, remarkRef } from '../remark/remark.decide';
import { citedAs } from '../rule/national-rule';
import type { Finding } from './finding';
import { findingId } from './finding';
import { lintNow } from './lint-now';
import { blockingFindings } from './lint-plan';
import type { PlanDocument } from './plan-document';
import { unwaivedFindings } from './unwaived-findings';

/** Findings whose waiver or 不适用 has been asked for: whoever approves decides on both. */
function askedFor({ approvals, reception }: Case['world']): ReadonlySet<string> {
  const pending = approvals.filter((p) => p.matter === 'waiver' && p.status === 'pending');
  const targets = pending.flatMap((p) => p.subject.waive ?? []);
  return new Set([
    ...targets.flatMap((t) => (t.kind === 'finding' ? [t.finding] : [])),
    ...reception.declarations.map((d) => d.finding),
  ]);
}

const refOf = (f: Finding): ObjectRef => {
  const label = citedAs(f);
  return { type: 'finding', id: findingId(f), ...(label ? { label } : {}) };
};

/** Blocking findings of the plan about which nobody has done anything yet. */
function untouched(on: Case, plan: PlanDocument): readonly ObjectRef[] {
  const blocking = blockingFindings(lintNow(on, plan));
  const open = new Set(unwaivedFindings(on.world.reception, blocking.map(findingId)));
  const asked = askedFor(on.world);
  return blocking.filter((f) => open.has(findingId(f)) && !asked.has(findingId(f))).map(refOf);
}

const line = (code: string, objects: readonly ObjectRef[]): Reason[] =>
  objects.length ? [{ code, objects }] : [];

/**
 * What keeps a plan from being submitted for 审定, everything at once: answers that 会签 lacks, remarks
 * without an answer, and blocking findings for which neither a waiver nor 不适用 has been asked.
 */
export function submitWaits(on: Case, plan: PlanDocument): Refusal | null {
  const { reception } = on.world;
  const answers = reception.cosign === 'before' ? cosignMissing(on.world) : [];
  const remarks = line('remark.unanswered', openRemarks(on.world).map(remarkRef));
  const findings = line('plan.finding-blocking', untouched(on, plan));
  const reasons = [...answers, ...remarks, ...findings];
  if (reasons.length === 0) return null;
  if (answers.length) return refuse(409, 'plan.answers-open', reasons);
  return remarks.length
    ? refuse(409, 'plan.remarks-open', reasons)
    : refuse(409, 'plan.findings-open', reasons);
}
