import type { Finding, Law, PlanDocument, RuleFacts } from '@app/domain';
import { lintRules, resolveTimes } from '@app/domain';
import { HOLIDAYS, RULE_PACKS, STANDARDS } from '@app/persistence';

/** The law of a new installation at one place. */
export const lawAt = (locality = 'CN'): Law => ({
  packs: RULE_PACKS,
  standards: STANDARDS,
  holidays: HOLIDAYS,
  locality,
});

/** Facts of a two-day domestic visit of eight guests that arrives on `day` at 09:30 in Shanghai. */
export function factsOn(day: string, changes: Partial<RuleFacts> = {}): RuleFacts {
  const arrival = Date.parse(`${day}T09:30:00+08:00`);
  const base = { mode: null, number: null, place: null, group: null };
  return {
    profile: 'domestic',
    zone: 'Asia/Shanghai',
    headCount: 8,
    grade: '厅局级',
    leadGuestTitle: '副厅长',
    batches: [
      { key: 'in', direction: 'arrival', at: arrival, ...base },
      { key: 'out', direction: 'departure', at: arrival + 30 * 3_600_000, ...base },
    ],
    ...changes,
  };
}

/** What the seeded rules find in a plan. */
export function judge(
  plan: PlanDocument,
  facts: RuleFacts,
  law: Law = lawAt(),
): readonly Finding[] {
  const { batches, zone } = facts;
  const anchors = { batches, zone, approvedAt: null, holidays: law.holidays };
  const times = resolveTimes(plan, anchors);
  return lintRules(plan, { times, facts, law, now: Date.parse('2026-01-01T00:00:00Z') });
}
