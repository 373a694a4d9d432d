import type { PlanAssignment } from '@app/domain';
import { loginOf } from '@app/persistence';
import type { ReadDepartment } from '../http-reader';
import type { Story } from '../story';
import { CONDITION } from './cosign.scene';
import { acknowledge, finishAndCheck, nameOf, sign } from './departments';

/** 提前准备: a department joins, the work is done, the gate refuses and then opens. */
export async function prepareScene(story: Story, added: PlanAssignment): Promise<void> {
  const { ledger, chaos } = story;
  ledger.scene('三、提前准备 · Prepare');
  await remindOnce(story);
  await addDepartment(story, added);
  await chaos.strike('temporal');
  const [first, ...others] = (await story.read.departments()).map((d) => d.departmentCode);
  if (first) await refuseReadiness(story, first);
  for (const department of first ? [first, ...others] : others) {
    const done = await finishAndCheck(story, department, (t) => t.phase === 'prepare');
    await sign(story, department, 'ready');
    ledger.step(nameOf(department), `${done} 项准备任务完成并核查，就绪确认`);
    chaos.meanwhile('temporal');
  }
  await openTheGate(story);
}

/** A human 催办, and its limit. */
async function remindOnce(story: Story): Promise<void> {
  const department = 'transport';
  const task = (await story.read.tasks(department)).find((t) => t.phase === 'prepare');
  if (!task) throw new Error('transport has nothing to prepare');
  const officer = story.person('officer');
  const target = { taskId: task.id };
  await officer.act('task.remind', target, {}, `催办${nameOf(department)}的一项任务`);
  const again = await officer.isRefused('task.remind', target, {});
  story.expectRefusal(officer, '马上再催一次', again, 'remind.too-soon');
}

async function addDepartment(story: Story, added: PlanAssignment): Promise<void> {
  const before = await story.read.departments();
  const officer = story.person('officer');
  const words = `临时增加部门：${nameOf(added.department)}（${added.tasks.length} 项任务）`;
  const body = { assignment: added, reason: '需要对外报道' };
  await officer.act('assignment.add', story.target, body, words);
  const after = await story.read.departments();
  story.ledger.check(
    '只多了一个部门，其他部门不受影响',
    after.length === before.length + 1 && before.every((a) => after.some((b) => isUntouched(a, b))),
  );
  await acknowledge(story, added.department);
  await sign(story, added.department, 'plan');
  story.ledger.step(nameOf(added.department), '签收任务包，会签「同意」');
}

/** The same package with the same signatures. */
const isUntouched = (before: ReadDepartment, after: ReadDepartment): boolean =>
  before.assignmentId === after.assignmentId &&
  before.signatures.length === after.signatures.length;

async function refuseReadiness(story: Story, department: string): Promise<void> {
  const head = story.person(loginOf(department, 'head'));
  const target = { assignmentId: await story.read.assignmentId(department) };
  const refused = await head.isRefused('assignment.sign', target, {
    scope: 'ready',
    answer: 'agree',
  });
  story.expectRefusal(head, '任务没做完就要就绪确认', refused, 'sign.not-possible');
}

async function openTheGate(story: Story): Promise<void> {
  const officer = story.person('officer');
  const refused = await officer.isRefused('stage.advance', story.target, { from: 'prepare' });
  story.expectRefusal(officer, '要求进入接待执行', refused, 'gate.closed');
  for (const condition of await story.read.followUps()) {
    if (condition.kind !== 'condition' || condition.status !== 'open') continue;
    const head = story.person(loginOf(CONDITION, 'head'));
    const note = '汉堡酒店已书面确认。';
    const words = `确认附加意见已落实：${note}`;
    await head.act('follow-up.close', { followUpId: condition.id }, { note }, words);
  }
  await officer.act('stage.advance', story.target, { from: 'prepare' }, '要求进入接待执行');
  await story.reach('execute', Date.now());
}
