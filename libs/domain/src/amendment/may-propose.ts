import type { Assignment } from '../assignment/assignment';
import type { Case } from '../decision';
import type { Principal } from '../people/actor';
import { principalWho } from '../people/actor';
import { isOffice, leadsPackage } from '../people/authority';
import { personOf } from '../people/directory';
import type { PlanDocument } from '../plan/plan-document';
import type { PlanEdit } from '../plan/plan-edit';
import { planInForce } from '../plan/put-in-force';
import type { Refusal } from '../refusal';
import { forbidden, refuse } from '../refusal';
import type { AmendmentSource } from './amendment';
import { reasonsOf } from './look-ahead';

/** As whom somebody proposes, and which edits are his to propose. */
export interface Proposer {
  readonly as: Principal;
  readonly source: AmendmentSource;
}

const OF_GUESTS: readonly PlanEdit['op'][] = [
  'move-item',
  'move-batch',
  'change-item',
  'change-place',
  'change-head-count',
  'shift-from',
];

/** Departments speak for their own tasks, and for items on which they work. */
function isOwn(on: Case, plan: PlanDocument, own: readonly string[], edit: PlanEdit): boolean {
  const worksOn = (item: string | null | undefined): boolean =>
    plan.assignments.some(
      (a) => own.includes(a.department) && a.tasks.some((t) => t.item != null && t.item === item),
    );
  const isOurs = (userId: string): boolean => {
    const id = personOf(on.ctx.directory, userId)?.departmentId;
    const code = on.ctx.directory.departments.find((d) => d.id === id)?.code;
    return code !== undefined && own.includes(code);
  };
  switch (edit.op) {
    case 'add-task':
    case 'change-task':
    case 'remove-task':
      return own.includes(edit.department);
    case 'move-item':
    case 'change-item':
    case 'change-place':
    case 'change-head-count':
      return worksOn(edit.item);
    case 'replace-person':
      return isOurs(edit.from) && isOurs(edit.to);
    default:
      return false;
  }
}

const isLiaisonOf =
  (on: Case) =>
  (p: Principal): boolean =>
    on.world.reception.liaisonIds.includes(p.userId) ||
    (p.role === 'liaison' && p.departmentId === null);

const isOfOffice =
  (on: Case) =>
  (p: Principal): boolean =>
    isOffice(p) || p.userId === on.world.reception.coordinatorId;

/**
 * Who may propose what: the office anything; the liaison of the guests what is theirs (F77); a
 * department's head or 联络员 what concerns the department (F22). Proposing decides nothing.
 */
export function proposerOf(
  on: Case,
  edits: readonly PlanEdit[],
  source?: AmendmentSource,
): Proposer | Refusal {
  const office = principalWho(on.actor, isOfOffice(on));
  if (office) {
    const prepared = edits.some((e) => e.op === 'switch-branch') ? 'contingency' : 'office';
    return { as: office, source: source ?? prepared };
  }
  const active = on.world.assignments.filter((a) => a.status === 'active');
  const leads = (a: Assignment): boolean => principalWho(on.actor, leadsPackage(a)) !== null;
  const own = active.filter(leads);
  const plan = planInForce(on);
  const liaison = principalWho(on.actor, isLiaisonOf(on));
  const head = own.length
    ? principalWho(on.actor, (p) => own.some((a) => leadsPackage(a)(p)))
    : null;
  if (!plan || (!liaison && !head)) return forbidden();
  const codes = own.map((a) => a.departmentCode);
  const foreign = edits.flatMap((edit, i) => {
    const his = liaison !== null && OF_GUESTS.includes(edit.op);
    return his || isOwn(on, plan, codes, edit)
      ? []
      : [{ code: 'amendment.not-yours', path: `edits[${i}]` } as const];
  });
  if (foreign.length) return refuse(403, 'amendment.not-yours', reasonsOf(foreign));
  if (liaison) return { as: liaison, source: 'liaison' };
  return head ? { as: head, source: 'department' } : forbidden();
}

/** May he go on with this proposal: the office, or who made it? */
export function mayGoOn(on: Case, proposedBy: string): Refusal | null {
  const may = principalWho(on.actor, (p) => isOfOffice(on)(p) || p.userId === proposedBy);
  return may ? null : forbidden();
}

/** The office alone. */
export const officeOnly = (on: Case): Refusal | null =>
  principalWho(on.actor, isOfOffice(on)) ? null : forbidden();
