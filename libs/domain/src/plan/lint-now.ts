import type { Case } from '../decision';
import type { ObjectRef } from '../gate/missing-code';
import type { Refusal } from '../refusal';
import { refuse } from '../refusal';
import { missingFacts } from '../reception/mandatory-facts';
import { anchorsOf } from './anchors';
import type { Finding } from './finding';
import { findingId } from './finding';
import { judgePlan } from './judge-plan';
import { blockingFindings, formFaults, lintPlan } from './lint-plan';
import type { PlanDocument } from './plan-document';

/** The way of a cycle is keys only, and nobody finds it without; other details repeat what was sent. */
const placeOf = ({ code, path, detail }: Finding): ObjectRef => ({
  type: 'finding',
  id: path,
  ...(code === 'time.cycle' && detail ? { label: detail } : {}),
});

const refuseFindings = (code: string, findings: readonly Finding[]): Refusal =>
  refuse(
    422,
    code,
    findings.map((f) => ({ code: f.code, objects: [placeOf(f)] })),
  );

/**
 * Findings of a document if it were put in force now: what is wrong with its form first; only a
 * document that is fit is judged by the rules.
 */
export function lintNow(on: Case, document: PlanDocument): readonly Finding[] {
  const { reception } = on.world;
  const { law, directory, now, quiet } = on.ctx;
  const anchors = anchorsOf(on.world, law);
  const openFacts = missingFacts(reception);
  return judgePlan(document, { anchors, directory, now, law, quiet, facts: reception, openFacts });
}

/** Ids of the findings that would keep it from being approved. */
export const blockingNow = (on: Case, document: PlanDocument): readonly string[] =>
  blockingFindings(lintNow(on, document)).map(findingId);

/** Refuses a document whose form makes it unusable, every fault with its path. */
export const unfit = (on: Case, document: PlanDocument): Refusal | null =>
  unfitFor(lintPlan(document, anchorsOf(on.world, on.ctx.law), on.ctx.directory, on.ctx.now));

/** The same, by findings that are known already. */
export const unfitFor = (findings: readonly Finding[]): Refusal | null => {
  const faults = formFaults(findings);
  return faults.length ? refuseFindings('plan.unfit', faults) : null;
};
