import type { Finding } from '../plan/finding';
import type { PlanDocument } from '../plan/plan-document';

/** A finding as it is known again in the next version: by keys, not by places in lists. */
function nameOf(finding: Finding, plan: PlanDocument): string {
  if (finding.subject) return `${finding.code}@${finding.subject}`;
  const path = finding.path
    .replace(/^items\[(\d+)\]/, (all, i: string) => plan.items[Number(i)]?.key ?? all)
    .replace(/^assignments\[(\d+)\](?:\.tasks\[(\d+)\])?/, (all, a: string, t?: string) => {
      const assignment = plan.assignments[Number(a)];
      const task = t === undefined ? '' : `/${assignment?.tasks[Number(t)]?.key ?? t}`;
      return assignment ? `${assignment.department}${task}` : all;
    });
  return `${finding.code}@${path}`;
}

interface Side {
  readonly plan: PlanDocument;
  readonly findings: readonly Finding[];
}

/** Findings that are on one side and not on the other. */
export function findingsOnlyIn(here: Side, there: Side): readonly Finding[] {
  const known = new Set(there.findings.map((f) => nameOf(f, there.plan)));
  return here.findings.filter((f) => !known.has(nameOf(f, here.plan)));
}
