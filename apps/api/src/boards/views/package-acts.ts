import { SCOPES, stageIndex, type Stage } from '@app/domain';
import type { AssignmentDetail, ReadScope, SignatureRow } from '@app/persistence';

const ASKED: Readonly<Record<string, readonly [Stage, Stage]>> = {
  plan: ['plan', 'prepare'],
  ready: ['prepare', 'prepare'],
  done: ['execute', 'execute'],
};

const mayDecide = ({ principals }: ReadScope): boolean =>
  principals.some(({ role }) => role === 'leader' || role === 'officeHead');

const isOpenObjection = ({ scope, status, answer, decidedAt }: SignatureRow): boolean =>
  scope === 'plan' && status === 'standing' && answer === 'object' && decidedAt === null;

/** Acts on a package as a whole to offer to this person; the door decides again. */
export function actsOnPackage(
  a: AssignmentDetail,
  signatures: readonly SignatureRow[],
  scope: ReadScope,
): string[] {
  if (a.receptionStatus !== 'open' || a.status !== 'active') return [];
  const leads = scope.principals.some(
    (p) =>
      p.userId === a.leadId ||
      (p.departmentId === a.departmentId && ['departmentHead', 'liaison'].includes(p.role)),
  );
  const stage = stageIndex(a.stage as Stage);
  const open = SCOPES.filter((s) => {
    const [first, last] = ASKED[s];
    return stage >= stageIndex(first) && stage <= stageIndex(last);
  });
  const signed = open.filter((s) =>
    signatures.some((g) => g.scope === s && g.status === 'standing'),
  );
  return [
    ...(leads && a.counts.unacknowledged > 0 ? ['acknowledge'] : []),
    ...(leads ? open.map((s) => `sign:${s}`) : []),
    ...(leads || scope.isOffice ? signed.map((s) => `reopen:${s}`) : []),
    ...(leads ? ['lead'] : []),
    ...(scope.isOffice ? ['withdraw'] : []),
    ...(mayDecide(scope) && signatures.some(isOpenObjection) ? ['decide-objection'] : []),
  ];
}
