import type { Case } from '../decision';
import { cosignMissing } from '../gate/gate';
import type { ObjectRef } from '../gate/missing-code';
import { findingId, type Finding } from '../plan/finding';
import { lintNow } from '../plan/lint-now';
import { blockingFindings } from '../plan/lint-plan';
import { unwaivedFindings } from '../plan/unwaived-findings';
import type { Refusal } from '../refusal';
import { conflict, refuse } from '../refusal';
import { citedAs } from '../rule/national-rule';
import type { PlanVersion } from '../world';
import type { Approval } from './approval';

/** The frozen plan that a submission is about. */
export const versionOf = (on: Case, p: Approval): PlanVersion | undefined =>
  on.world.planVersions.find((v) => v.number === p.subject.planVersion);

/** Findings of the plan that would be approved now, less those waived or declared 不适用. */
function stillBlocking(on: Case, version: PlanVersion): readonly Finding[] {
  const blocking = blockingFindings(lintNow(on, version.document));
  const open = new Set(unwaivedFindings(on.world.reception, blocking.map(findingId)));
  return blocking.filter((f) => open.has(findingId(f)));
}

const refOf = (f: Finding): ObjectRef => {
  const label = citedAs(f);
  return { type: 'finding', id: findingId(f), ...(label ? { label } : {}) };
};

/** What still keeps a plan from being approved: open answers and blocking findings, all at once. */
export function planWaits(on: Case, p: Approval): Refusal | null {
  const version = versionOf(on, p);
  if (!version) return conflict('plan.version-unknown');
  const findings = stillBlocking(on, version).map(refOf);
  const missing = [
    ...(on.world.reception.cosign === 'before' ? cosignMissing(on.world) : []),
    ...(findings.length ? [{ code: 'plan.finding-blocking' as const, objects: findings }] : []),
  ];
  return missing.length ? refuse(409, 'approval.plan-waits', missing) : null;
}
