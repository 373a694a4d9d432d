import { isAnchorTime } from '@app/domain';
import type { TaskDetailDto, TaskRowDto } from '@app/contracts/http';
import { actsOnTask, type ReadScope, type TaskDetail, type TaskRow } from '@app/persistence';

/** A task in a list, with the acts to offer. */
export function taskRowView(row: TaskRow, scope: ReadScope): TaskRowDto {
  return {
    id: row.id,
    receptionId: row.receptionId,
    assignmentId: row.assignmentId,
    departmentCode: row.departmentCode,
    departmentName: row.departmentName,
    key: row.key,
    itemKey: row.itemKey,
    what: row.what,
    place: row.place,
    contact: row.contact,
    contactPhone: row.contactPhone,
    phase: row.phase,
    status: row.status,
    due: row.due,
    acknowledgeBy: row.acknowledgeBy,
    acknowledged: row.acknowledged,
    late: row.late,
    doer: row.doer,
    reason: row.reason,
    disputed: row.disputed,
    remindedAt: row.remindedAt,
    zone: row.zone,
    acts: [...actsOnTask(row, scope)],
  };
}

/** Everything about one task but its history. */
export function taskDetailView(
  task: TaskDetail,
  scope: ReadScope,
): Omit<TaskDetailDto, 'history' | 'handovers'> {
  return {
    ...taskRowView(task, scope),
    receptionCode: task.receptionCode,
    receptionTitle: task.receptionTitle,
    standard: task.standard,
    cautions: task.cautions,
    checkNeeded: task.checkNeeded,
    checker: task.checker,
    assignedBy: task.assignedBy,
    sentAt: task.sentAt,
    timedAt: task.timedAt,
    contentHash: task.contentHash,
    acknowledgedHash: task.acknowledgedHash,
    acknowledgedBy: task.acknowledgedBy,
    acknowledgedAt: task.acknowledgedAt,
    doneBy: task.doneByPerson,
    doneAt: task.doneAt,
    checkedBy: task.checkedBy,
    checkedAt: task.checkedAt,
    dueFrom: dueFrom(task),
    undo:
      task.undoActId && task.undoUntil ? { actId: task.undoActId, until: task.undoUntil } : null,
  };
}

function dueFrom(task: TaskDetail): TaskDetailDto['dueFrom'] {
  const { dueExpression: due, itemTitle, itemStart, itemEnd } = task;
  const item = { itemTitle, itemStart, itemEnd };
  if (!isAnchorTime(due)) return { anchor: null, edge: null, offset: null, ...item };
  return { anchor: due.anchor, edge: due.edge ?? null, offset: due.offset ?? null, ...item };
}
