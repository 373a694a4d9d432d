import { loginOf } from '@app/persistence';
import { taskPlanKey, tickAll } from '@app/domain';
import type { Matter, PlanDocument, Scope } from '@app/domain';
import type { Play, Scene } from './play';

const APPROVERS = ['head', 'leader'] as const;

/** The office head, then the leader in charge, agree to what was submitted. */
export async function approve(play: Play, matter: Matter): Promise<void> {
  for (const login of APPROVERS) {
    const { approvals } = await play.look();
    const pending = approvals.find((p) => p.matter === matter && p.status === 'pending');
    if (!pending) throw new Error(`nothing of ${matter} waits for ${login}`);
    await play.act(login, { kind: 'approval.approve', approvalId: pending.id });
  }
}

export async function savePlan(play: Play, document: PlanDocument): Promise<void> {
  const { reception } = await play.look();
  const expectedRevision = reception.draftRevision;
  await play.act('officer', { kind: 'plan.save', document, expectedRevision });
}

/** Every department that takes part has seen its package (签收); `but` (`department/task`) nobody has. */
export async function acknowledgeAll(play: Play, but: string | null = null): Promise<void> {
  const { assignments, tasks } = await play.look();
  for (const { id, departmentCode } of assignments) {
    const own = tasks.filter((t) => t.assignmentId === id);
    const seen = own.filter((t) => taskPlanKey(departmentCode, t.key) !== but);
    const taskIds = seen.length === own.length ? 'all' : seen.map((t) => t.id);
    const login = loginOf(departmentCode, 'liaison');
    await play.act(login, { kind: 'task.acknowledge', assignmentId: id, taskIds });
  }
}

/** The head of every department signs; a department in `remarks` agrees with that condition. */
export async function signAll(
  play: Play,
  scope: Scope,
  remarks: Readonly<Record<string, string>> = {},
): Promise<void> {
  for (const a of (await play.look()).assignments) {
    const remark = remarks[a.departmentCode];
    await play.act(loginOf(a.departmentCode, 'head'), {
      kind: 'assignment.sign',
      assignmentId: a.id,
      scope,
      answer: remark ? 'agree-with-condition' : 'agree',
      ...(remark ? { remark } : {}),
    });
  }
}

/** Each department's 联络员 reports what `isMeant`, and its head checks what asks for a check. */
export async function finish(
  play: Play,
  isMeant: (task: Scene['tasks'][number], department: string) => boolean,
): Promise<void> {
  const { assignments, tasks } = await play.look();
  for (const { id: assignmentId, departmentCode } of assignments) {
    const meant = tasks.filter(
      (t) => t.assignmentId === assignmentId && isMeant(t, departmentCode),
    );
    if (meant.length === 0) continue;
    const taskIds = meant.map((t) => t.id);
    const reporter = loginOf(departmentCode, 'liaison');
    await play.act(reporter, {
      ...{ kind: 'task.finish', assignmentId, taskIds },
      ...{ ticks: meant.flatMap((task) => tickAll(task)) },
    });
    const toCheck = meant.filter((t) => t.checkNeeded).map((t) => t.id);
    if (toCheck.length === 0) continue;
    const head = loginOf(departmentCode, 'head');
    await play.act(head, { kind: 'task.check', assignmentId, taskIds: toCheck });
  }
}

/** Both sides confirm every hand-over of the tasks that are meant (交接). */
export async function handOver(
  play: Play,
  isMeant: (task: Scene['tasks'][number], department: string) => boolean,
): Promise<void> {
  const { assignments, tasks, handovers } = await play.look();
  const codes = new Map(assignments.map((a) => [a.id, a.departmentCode]));
  for (const { id: handoverId, taskId, assignmentId, toAssignmentId } of handovers) {
    const [giver, taker] = [codes.get(assignmentId), codes.get(toAssignmentId)];
    const task = tasks.find((t) => t.id === taskId);
    if (!giver || !taker || !task || !isMeant(task, giver)) continue;
    await play.act(loginOf(giver, 'liaison'), { kind: 'handover.give', assignmentId, handoverId });
    const theirs = { assignmentId: toAssignmentId, handoverId };
    await play.act(loginOf(taker, 'liaison'), { kind: 'handover.take', ...theirs });
  }
}
