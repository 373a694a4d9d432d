import type { Finding } from '../plan/finding';
import type { PlanDocument, PlanItem, PlanTask } from '../plan/plan-document';
import { resolveTimes } from '../plan/resolve-times';
import { lintRules } from '../rule/lint-rules';
import type { RuleCase, RuleFacts } from '../rule/rule-case';
import type { Rule, RuleCheck } from '../rule/rule';
import type { Standard } from '../rule/standard';
import { HOUR } from '../time/instant';

/** 2026-05-12T09:00 in Shanghai. */
export const MORNING = Date.parse('2026-05-12T09:00:00+08:00');

/** A wall time of that day. */
export const clock = (time: string): string => `2026-05-12T${time}:00+08:00`;

const batch = (key: string, direction: 'arrival' | 'departure', at: number) => ({
  ...{ key, direction, at },
  ...{ mode: null, number: null, place: null, group: null },
});

export const RULE_FACTS: RuleFacts = {
  profile: 'domestic',
  zone: 'Asia/Shanghai',
  headCount: 8,
  grade: '厅局级',
  leadGuestTitle: null,
  batches: [batch('in', 'arrival', MORNING), batch('out', 'departure', MORNING + 30 * HOUR)],
};

export const planOf = (
  items: readonly Partial<PlanItem>[],
  tasks: readonly Partial<PlanTask>[] = [],
): PlanDocument => ({
  schema: 1,
  items: items.map((item, i) => ({ key: `i${i}`, kind: 'other', title: `第${i}项`, ...item })),
  assignments: [
    {
      department: 'office',
      tasks: tasks.map((task, i) => ({
        ...{ key: `t${i}`, what: '办理', phase: 'prepare' as const, due: clock('12:00') },
        ...task,
      })),
    },
  ],
});

export interface JudgedBy extends Partial<Omit<RuleCase, 'facts' | 'law'>> {
  readonly facts?: Partial<RuleFacts>;
  readonly standards?: readonly Standard[];
}

const RULE: Omit<Rule, 'check'> = {
  ...{ code: 'x', article: '第一条', from: '2000-01-01', severity: 'block' },
  profiles: ['domestic', 'business', 'foreign'],
  message: { zh: '{detail}', en: '{detail}' },
};

/** What one check finds in a plan. */
export function findingsBy(check: RuleCheck, plan: PlanDocument, by: JudgedBy = {}): Finding[] {
  const facts = { ...RULE_FACTS, ...by.facts };
  const { batches, zone } = facts;
  const times = resolveTimes(plan, { batches, zone, approvedAt: null, holidays: [] });
  const title = { zh: '规定', en: 'Rules' };
  const pack = { code: 'p', version: 1, title, issuer: title, national: true, locality: 'CN' };
  const law = {
    packs: [{ ...pack, rules: [{ ...RULE, check }] }],
    standards: by.standards ?? [],
    holidays: [],
    locality: 'CN',
  };
  return [...lintRules(plan, { times, now: MORNING, ...by, facts, law })];
}

/** The same, by what it concerns. */
export const subjectsBy = (check: RuleCheck, plan: PlanDocument, by: JudgedBy = {}): string[] =>
  findingsBy(check, plan, by).map((f) => f.subject ?? '');
