import { isAnchorTime } from '@app/domain';
import type { TaskDetailDto, TaskRowDto, TickedDto } from '@app/contracts/http';
import { actsOnTask, type ReadScope, type TaskDetail, type TaskRow } from '@app/persistence';
import type { Language } from '@app/texts';
import { personalChanges } from './personal-changes';

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
    opensAt: row.opensAt,
    estimate: row.estimate,
    repeatEvery: row.repeatEvery,
    handoverTo: row.handoverTo,
    acknowledgeBy: row.acknowledgeBy,
    acknowledged: row.acknowledged,
    late: row.late,
    doer: row.doer,
    reason: row.reason,
    disputed: row.disputed,
    startedAt: row.startedAt,
    doneAt: row.doneAt,
    remindedAt: row.remindedAt,
    zone: row.zone,
    acts: [...actsOnTask(row, scope)],
  };
}

/** Everything about one task but its history. */
export function taskDetailView(
  task: TaskDetail,
  scope: ReadScope,
  language: Language,
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
    askedBy: task.askedBy,
    askedAt: task.askedAt,
    timedAt: task.timedAt,
    contentHash: task.contentHash,
    acknowledgedHash: task.acknowledgedHash,
    acknowledgedBy: task.acknowledgedBy,
    acknowledgedAt: task.acknowledgedAt,
    doneBy: task.doneByPerson,
    checkedBy: task.checkedBy,
    checkedAt: task.checkedAt,
    ...personalChanges(task.seenAndNow, language, task.zone),
    dueFrom: dueFrom(task),
    checklist: task.checklist.map((line) => ({ ...line, ticked: tickedOn(task, line.key) })),
    handoverTask: task.handoverTask,
    repeatItem: task.repeatItem,
    cites: [...task.cites],
    undo:
      task.undoActId && task.undoUntil ? { actId: task.undoActId, until: task.undoUntil } : null,
  };
}

function tickedOn({ ticked }: TaskDetail, key: string): TickedDto | null {
  const tick = ticked.find(({ line }) => line === key);
  return tick ? { reading: tick.reading, by: tick.by, at: new Date(tick.at) } : null;
}

function dueFrom(task: TaskDetail): TaskDetailDto['dueFrom'] {
  const { dueExpression: due, itemTitle, itemStart, itemEnd } = task;
  const item = { itemTitle, itemStart, itemEnd };
  if (!isAnchorTime(due)) return { anchor: null, edge: null, offset: null, ...item };
  return { anchor: due.anchor, edge: due.edge ?? null, offset: due.offset ?? null, ...item };
}
