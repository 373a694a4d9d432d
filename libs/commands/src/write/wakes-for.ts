import {
  assignmentWorkflowId,
  noticeWorkflowId,
  receptionWorkflowId,
} from '@app/contracts/workflow';
import type { Assignment, Instant, World } from '@app/domain';

/** "Look again", for one workflow. */
export interface Wake {
  readonly kind: 'reception' | 'assignment' | 'notice';
  readonly workflowId: string;
  readonly receptionId: string | null;
  readonly assignmentId: string | null;
  readonly noticeId: string | null;
}

export const receptionWake = (receptionId: string): Wake => ({
  kind: 'reception',
  workflowId: receptionWorkflowId(receptionId),
  receptionId,
  assignmentId: null,
  noticeId: null,
});

export const assignmentWake = (
  a: Pick<Assignment, 'id' | 'receptionId' | 'departmentCode' | 'generation'>,
): Wake => ({
  kind: 'assignment',
  workflowId: assignmentWorkflowId(a.receptionId, a.departmentCode, a.generation),
  receptionId: a.receptionId,
  assignmentId: a.id,
  noticeId: null,
});

export const noticeWake = (noticeId: string): Wake => ({
  kind: 'notice',
  workflowId: noticeWorkflowId(noticeId),
  receptionId: null,
  assignmentId: null,
  noticeId,
});

const isEarlier = (was: Instant | null, is: Instant | null): boolean =>
  is !== null && (was === null || is < was);

function wakesReception(before: World | null, after: World): boolean {
  const is = after.reception;
  if (is.status === 'draft') return false;
  const was = before?.reception;
  if (!was) return true;
  return (
    is.status !== was.status ||
    (is.gateOpen && (!was.gateOpen || is.stage !== was.stage)) ||
    isEarlier(was.nextDue, is.nextDue) ||
    after.assignments.length > (before?.assignments.length ?? 0)
  );
}

/**
 * Who must look again: its next due became earlier, its status changed, a department was
 * added, or its gate is open now. An act that only removes a deadline wakes nobody. `asked` is the
 * workflow that acts itself: it gets the view as its answer.
 */
export function wakesFor(before: World | null, after: World, asked: string | null): Wake[] {
  const wakes: Wake[] = wakesReception(before, after) ? [receptionWake(after.reception.id)] : [];
  const moved = before?.reception.status !== after.reception.status;
  for (const a of after.assignments) {
    const was = before?.assignments.find((x) => x.id === a.id);
    if (!was) continue; // the parent starts the child
    const ended = a.status !== was.status;
    const live = a.status === 'active' && (isEarlier(was.nextDue, a.nextDue) || moved);
    if (ended || live) wakes.push(assignmentWake(a));
  }
  return wakes.filter((w) => w.workflowId !== asked);
}
