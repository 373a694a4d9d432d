import type { BoardDepartmentDto, BoardDto, BoardSignatureDto } from '@app/contracts/http';
import { MINUTE, type Assignment, type Signature } from '@app/domain';
import { healthOf, type Board, type BoardDepartment } from '@app/persistence';
import { healthView } from './health-view';
import { gateView, handoverCounts, itemCounts } from './gate-view';

/** One reception at a glance, as far as the reader may see it. */
export function boardView(board: Board): BoardDto {
  const { reception } = board.view;
  const health = healthOf(board.signs);
  const dateOf = (at: number | null): Date | null => (at === null ? null : new Date(at));
  return {
    receptionId: reception.id,
    code: reception.code,
    title: reception.title,
    status: reception.status,
    stage: reception.stage,
    stageSince: dateOf(reception.stageSince),
    urgency: reception.urgency,
    planVersion: reception.planVersion,
    planStatus: reception.planStatus,
    zone: reception.zone,
    now: board.now,
    nextDue: dateOf(reception.nextDue),
    gate: gateView(board),
    health: healthView(health),
    departments: board.departments.flatMap((row) => departmentView(board, row)),
    items: itemCounts(board),
    handovers: handoverCounts(board),
  };
}

function departmentView(board: Board, row: BoardDepartment): BoardDepartmentDto[] {
  const a = board.view.assignments.find(({ id }) => id === row.assignmentId);
  if (!a) return [];
  const standing = board.view.signatures.filter((s) => s.assignmentId === a.id);
  const lateSince = lateSinceOf(board, a);
  const { disputedTasks, late, ...person } = row;
  return [
    {
      ...person,
      departmentCode: a.departmentCode,
      generation: a.generation,
      status: a.status,
      required: a.required,
      sentAt: new Date(a.sentAt),
      announced: a.announcedAt !== null,
      announcedAt: a.announcedAt === null ? null : new Date(a.announcedAt),
      packageVersion: a.packageVersion,
      waived: [...a.waived],
      signatures: standing.map((s) => signatureView(s, a)),
      counts: { ...a.counts, late },
      lateSince,
      lateMinutes: lateSince ? Math.floor((board.now.getTime() - lateSince.getTime()) / MINUTE) : 0,
      openConditions: board.view.followUps.filter(
        (f) => f.kind === 'condition' && f.status === 'open' && f.assignmentId === a.id,
      ).length,
      disputed: disputedTasks + standing.filter((s) => s.disputed).length,
    },
  ];
}

/** By the clock, so that it shows although nothing has recorded it yet. */
function lateSinceOf({ view, now }: Board, a: Assignment): Date | null {
  const runs = view.reception.status === 'open' && view.reception.workSince !== null;
  if (!runs || a.status !== 'active' || a.oldestDue === null) return null;
  return a.oldestDue < now.getTime() ? new Date(a.oldestDue) : null;
}

const signatureView = (s: Signature, a: Assignment): BoardSignatureDto => ({
  id: s.id,
  scope: s.scope,
  answer: s.answer,
  at: new Date(s.at),
  planVersion: s.planVersion,
  current: s.packageHash === a.packageHash,
  disputed: s.disputed,
  decided: s.decidedAt !== null,
  by: s.by,
  forUserId: s.forUserId,
  recordedBy: s.recordedBy,
});
