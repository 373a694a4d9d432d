import type { Case } from '../decision';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import { anchorsOf } from './anchors';
import type { Finding } from './finding';
import { formFaults, lintPlan } from './lint-plan';
import type { PlanDocument } from './plan-document';

const refuseFindings = (code: string, findings: readonly Finding[]): Refusal =>
  refuse(
    422,
    code,
    findings.map((f) => ({ code: f.code, objects: [{ type: 'finding', id: f.path }] })),
  );

/** Findings of a document if it were put in force now. */
export const lintNow = (on: Case, document: PlanDocument): readonly Finding[] =>
  lintPlan(document, anchorsOf(on.world, on.ctx.law), on.ctx.directory, on.ctx.now);

/** Refuses a document whose form makes it unusable, every fault with its path. */
export const unfit = (on: Case, document: PlanDocument): Refusal | null =>
  unfitFor(lintNow(on, document));

/** The same, by findings that are known already. */
export const unfitFor = (findings: readonly Finding[]): Refusal | null => {
  const faults = formFaults(findings);
  return faults.length ? refuseFindings('plan.unfit', faults) : null;
};
