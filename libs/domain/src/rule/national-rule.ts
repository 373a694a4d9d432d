import type { Finding } from '../plan/finding';
import type { Law } from './law';

/** How a finding names its rule to people: code, article, since when. */
export const citedAs = ({ rule }: Finding): string | undefined =>
  rule && `${rule.code} ${rule.article} (${rule.from})`;

/**
 * The binding national rule that a finding quotes, as people know it; `null` for anything else. Such
 * a rule cannot be waived: the plan changes, or the finding is declared 不适用.
 */
export function nationalRuleOf(law: Law, finding: string): string | null {
  const code = /^rule\.([^@]+)@/.exec(finding)?.[1];
  for (const pack of law.packs.filter((p) => p.national)) {
    const rule = pack.rules.find((r) => r.code === code && r.severity === 'block');
    if (rule) return `${pack.title.zh} ${rule.article} (${rule.code}, ${rule.from})`;
  }
  return null;
}
