import { decidesAt, routeFor } from '../approval/route';
import type { Case } from '../decision';
import type { Principal } from '../people/actor';
import { principalWho } from '../people/actor';
import { isLeaderOrHead, isOffice } from '../people/authority';
import type { Amendment } from './amendment';
import { concerns } from './preview-for-departments';

/** He speaks for the office or the leaders, or has a station on the way of this proposal. */
const decides =
  (on: Case, a: Amendment) =>
  (p: Principal): boolean => {
    const { reception: r, approvals } = on.world;
    if (isOffice(p) || isLeaderOrHead(p) || p.userId === r.coordinatorId) return true;
    if (p.userId === a.clock?.deputyId) return true;
    const sent = approvals.find((each) => each.id === a.approvalId && each.status === 'pending');
    const steps = sent?.steps ?? routeFor(r, on.ctx.directory, 'change', a.proposedBy);
    return steps.some((step) => decidesAt(r, step.approver)(p));
  };

/** May he be asked at all whether he agrees? Whether it is his turn is decided later. */
export const isOnItsWay = (on: Case, a: Amendment): boolean =>
  principalWho(on.actor, decides(on, a)) !== null;

/**
 * May he know of this proposal: who decides on it, who made it, and the departments it concerns. For
 * all others it is not there, whatever they try with its number.
 */
export function knowsAmendment(on: Case, a: Amendment): boolean {
  const { departments } = on.ctx.directory;
  const isToHim = (p: Principal): boolean => {
    const code = departments.find((d) => d.id === p.departmentId)?.code;
    return code !== undefined && a.status !== 'what-if' && concerns(a.preview, [code]);
  };
  return (
    isOnItsWay(on, a) ||
    principalWho(on.actor, (p) => p.userId === a.proposedBy || isToHim(p)) !== null
  );
}
