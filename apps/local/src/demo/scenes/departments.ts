import type { Scope } from '@app/domain';
import { DEPARTMENTS, loginOf } from '@app/persistence';
import type { ReadTask } from '../reader';
import type { Story } from '../story';

export const nameOf = (department: string): string =>
  DEPARTMENTS.find((d) => d.code === department)?.nameZh ?? department;

/** The department's 联络员 acknowledges the whole package in one act. */
export async function acknowledge(story: Story, department: string): Promise<void> {
  const { id } = await story.read.assignment(department);
  const liaison = story.person(loginOf(department, 'liaison'));
  await liaison.act('task.acknowledge', { ...story.target, assignmentId: id }, { taskIds: 'all' });
}

export async function sign(
  story: Story,
  department: string,
  scope: Scope,
  body: object = { answer: 'agree' },
): Promise<void> {
  const { id } = await story.read.assignment(department);
  const head = story.person(loginOf(department, 'head'));
  await head.act('assignment.sign', { ...story.target, assignmentId: id }, { scope, ...body });
}

/** The doers report their own tasks; the head checks those that ask for it. */
export async function finishAndCheck(
  story: Story,
  department: string,
  isMeant: (task: ReadTask) => boolean,
): Promise<number> {
  const { id } = await story.read.assignment(department);
  const target = { ...story.target, assignmentId: id };
  const meant = (await story.read.tasks(department)).filter(
    (t) => isMeant(t) && !['done', 'checked', 'withdrawn'].includes(t.status),
  );
  if (meant.length === 0) return 0;
  const liaison = story.person(loginOf(department, 'liaison'));
  await liaison.act('task.finish', target, { taskIds: meant.map((t) => t.id) });
  const toCheck = meant.filter((t) => t.checkNeeded).map((t) => t.id);
  if (toCheck.length > 0) {
    const head = story.person(loginOf(department, 'head'));
    await head.act('task.check', target, { taskIds: toCheck });
  }
  return meant.length;
}
