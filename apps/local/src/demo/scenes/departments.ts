import type { Scope } from '@app/domain';
import { DEPARTMENTS, loginOf } from '@app/persistence';
import type { ReadTask } from '../http-reader';
import type { Story } from '../story';

export const nameOf = (department: string): string =>
  DEPARTMENTS.find((d) => d.code === department)?.nameZh ?? department;

/** The department's 联络员 acknowledges the whole package in one act. */
export async function acknowledge(story: Story, department: string): Promise<void> {
  const assignmentId = await story.read.assignmentId(department);
  const liaison = story.person(loginOf(department, 'liaison'));
  await liaison.act('task.acknowledge', { assignmentId });
}

export async function sign(
  story: Story,
  department: string,
  scope: Scope,
  body: object = { answer: 'agree' },
): Promise<void> {
  const assignmentId = await story.read.assignmentId(department);
  const head = story.person(loginOf(department, 'head'));
  await head.act('assignment.sign', { assignmentId }, { scope, ...body });
}

/** The 联络员 reports the tasks; the head checks those that ask for it. */
export async function finishAndCheck(
  story: Story,
  department: string,
  isMeant: (task: ReadTask) => boolean,
): Promise<number> {
  const assignmentId = await story.read.assignmentId(department);
  const target = { assignmentId };
  const meant = (await story.read.tasks(department)).filter(
    (t) => isMeant(t) && !['done', 'checked', 'withdrawn'].includes(t.status),
  );
  if (meant.length === 0) return 0;
  const liaison = story.person(loginOf(department, 'liaison'));
  await liaison.act('task.finish', target, { taskIds: meant.map((t) => t.id) });
  const toCheck = meant.filter((t) => story.asksForCheck(t)).map((t) => t.id);
  if (toCheck.length > 0) {
    const head = story.person(loginOf(department, 'head'));
    await head.act('task.check', target, { taskIds: toCheck });
  }
  return meant.length;
}
