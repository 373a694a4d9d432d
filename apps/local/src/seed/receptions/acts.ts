import { loginOf } from '@app/persistence';
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

/** Every department that takes part has seen its package (签收). */
export async function acknowledgeAll(play: Play): Promise<void> {
  for (const a of (await play.look()).assignments) {
    const login = loginOf(a.departmentCode, 'liaison');
    await play.act(login, { kind: 'task.acknowledge', assignmentId: a.id, taskIds: 'all' });
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
    await play.act(reporter, { kind: 'task.finish', assignmentId, taskIds });
    const toCheck = meant.filter((t) => t.checkNeeded).map((t) => t.id);
    if (toCheck.length === 0) continue;
    const head = loginOf(departmentCode, 'head');
    await play.act(head, { kind: 'task.check', assignmentId, taskIds: toCheck });
  }
}
