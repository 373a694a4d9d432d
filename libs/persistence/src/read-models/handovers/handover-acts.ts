import type { Principal } from '@app/domain';
import type { ReadScope } from '../scope/read-scope';
import type { HandoverRow, HandoverSide } from './handover.read-model';

const leads =
  (a: HandoverSide) =>
  (p: Principal): boolean =>
    p.userId === a.leadId ||
    (p.departmentId === a.departmentId && ['departmentHead', 'liaison'].includes(p.role));

const speaksFor =
  (a: HandoverSide, hasTask: boolean) =>
  (p: Principal): boolean =>
    leads(a)(p) || (p.departmentId === a.departmentId && (!hasTask || p.userId === a.doerId));

/** 交出, 接手: what to offer to this person; the door decides again. */
export function actsOnHandover(row: HandoverRow, scope: ReadScope): ('give' | 'take')[] {
  if (!row.running) return [];
  const any = (test: (p: Principal) => boolean): boolean => scope.principals.some(test);
  const gives = row.from.confirmedAt === null && any(speaksFor(row.from, true));
  const takes = row.to.confirmedAt === null && any(speaksFor(row.to, row.takerHasTask));
  return [...(gives ? (['give'] as const) : []), ...(takes ? (['take'] as const) : [])];
}
