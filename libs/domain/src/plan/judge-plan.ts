import type { Directory } from '../people/directory';
import { lintRules } from '../rule/lint-rules';
import type { RuleCase } from '../rule/rule-case';
import type { Anchors } from './anchors';
import type { Finding } from './finding';
import { formFaults, lintPlan } from './lint-plan';
import type { PlanDocument } from './plan-document';
import { resolveTimes } from './resolve-times';

/** Everything a plan is judged by. */
export interface Judgement extends Omit<RuleCase, 'times'> {
  readonly anchors: Anchors;
  readonly directory: Directory;
}

/** Form, people and times first; a plan that is fit is judged by the rules in force, too. */
export function judgePlan(
  plan: PlanDocument,
  { anchors, directory, ...on }: Judgement,
): readonly Finding[] {
  const times = resolveTimes(plan, anchors);
  const findings = lintPlan(plan, anchors, directory, on.now, times);
  if (formFaults(findings).length) return findings;
  return [...findings, ...lintRules(plan, { ...on, times })];
}
