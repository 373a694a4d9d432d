import type { Finding } from '../plan/finding';
import type { PlanDocument } from '../plan/plan-document';
import { judged } from './checks/judged';
import { checkNamed } from './checks';
import { rulesInForce, standardsInForce, type RuleInForce } from './law-in-force';
import { receptionDay } from './reception-day';
import type { RuleCase } from './rule-case';
import type { Citation } from './rule';
import { clausesOf } from './words/clause';
import { textsOfPlan } from './words/texts-of-plan';
import { WordFinder } from './words/word-finder';

const citation = ({ pack, rule }: RuleInForce): Citation => ({
  code: rule.code,
  pack: pack.code,
  issuer: pack.issuer,
  article: rule.article,
  from: rule.from,
  ...(rule.clash ? { clash: rule.clash } : {}),
  message: rule.message,
});

/**
 * Judges a plan by the rules in force at the office's place on the reception's first day. Every
 * finding quotes its rule and names what it concerns by key, so that it is known again in the next
 * version. Where several rules of one pack state the same clash, a thing is named once.
 */
export function lintRules(plan: PlanDocument, on: RuleCase): readonly Finding[] {
  const day = receptionDay(plan, on);
  const rules = rulesInForce(on.law, on.facts.profile, day);
  if (rules.length === 0) return [];
  const vocabulary = rules.flatMap(
    ({ rule }) => checkNamed(rule.check.test)?.vocabulary(parametersOf(rule.check)) ?? [],
  );
  const words = new WordFinder(textsOfPlan(plan).flatMap(clausesOf), vocabulary);
  const standards = standardsInForce(on.law, on.facts.profile, day);
  const subject = judged(plan, on, words, standards);
  const named = new Set<string>();
  return rules.flatMap((inForce): Finding[] => {
    const { pack, rule } = inForce;
    const check = checkNamed(rule.check.test);
    const hits = check?.find(subject, parametersOf(rule.check)) ?? [];
    return hits.flatMap((hit): Finding[] => {
      const once = `${pack.code} ${rule.clash ?? rule.code} ${hit.subject}`;
      if (named.has(once)) return [];
      named.add(once);
      const { code, severity } = rule;
      return [{ code: `rule.${code}`, severity, ...hit, rule: citation(inForce) }];
    });
  });
}

/** The parameters of a check without the name of its test. */
export function parametersOf({ test: _test, ...parameters }: { readonly test: string }): object {
  return parameters;
}
