import type { OfferedAct, TaskStatus } from '@app/domain';
import { offeredActs } from '@app/domain';
import type { ReadScope } from '../scope/read-scope';

/** What a task's row must tell so that the acts on it can be offered. */
export interface OfferRow {
  readonly status: TaskStatus;
  readonly acknowledged: boolean;
  readonly departmentId: string;
  readonly leadId: string | null;
  readonly doerId: string | null;
  readonly checkerId: string | null;
  readonly doneBy: string | null;
  readonly checkNeeded: boolean;
  readonly assignmentStatus: string;
  readonly receptionStatus: string;
  readonly workSince: Date | null;
}

/** The acts on this task to offer to this person, himself or for whom he stands in. */
export function actsOnTask(row: OfferRow, scope: ReadScope): readonly OfferedAct[] {
  const any = (test: (p: ReadScope['principals'][number]) => boolean): boolean =>
    scope.principals.some(test);
  const heads = (role: string): boolean => role === 'departmentHead' || role === 'liaison';
  const leads = any(
    (p) => p.userId === row.leadId || (p.departmentId === row.departmentId && heads(p.role)),
  );
  const did = (id: string): boolean => id === row.doneBy || id === row.doerId;
  const checks =
    row.checkNeeded &&
    scope.principals[0]?.userId !== row.doneBy &&
    any((p) => {
      if (did(p.userId)) return false;
      if (row.checkerId) return p.userId === row.checkerId;
      const isHead = p.departmentId === row.departmentId && p.role === 'departmentHead';
      return isHead || p.userId === row.leadId;
    });
  return offeredActs(
    {
      status: row.status,
      acknowledged: row.acknowledged,
      running: row.receptionStatus === 'open' && row.assignmentStatus === 'active',
      mayWork: row.workSince !== null,
    },
    {
      does: leads || any((p) => p.userId === row.doerId && p.departmentId === row.departmentId),
      checks,
      office: scope.isOffice,
      reminds: scope.isOffice || scope.isLeader || leads,
    },
  );
}
