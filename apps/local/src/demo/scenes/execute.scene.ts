import type { PlanDocument, PlanItem } from '@app/domain';
import type { Story } from '../story';
import { untilTime } from '../until';
import { finishAndCheck, nameOf, sign } from './departments';

/** The item that does not take place, and why. */
const SKIPPED = 'staff-meeting';
/** After this item Postgres is killed, when the story is to be hard. */
const HARD_AFTER = 'lunch-president';

/** 接待执行: the items run by the clock, the departments do what hangs on them, all sign off. */
export async function executeScene(
  story: Story,
  plan: PlanDocument,
  startOf: (item: PlanItem) => number,
): Promise<void> {
  const { ledger, chaos } = story;
  ledger.scene('四、接待执行 · Execute');
  const items = [...plan.items].sort((a, b) => startOf(a) - startOf(b));
  let running: PlanItem | null = null;
  for (const item of items) {
    await prepareItem(story, item);
    await untilTime(startOf(item));
    if (running) await end(story, running);
    running = await begin(story, item, startOf(item));
    if (item.key === HARD_AFTER) await chaos.strike('postgres');
  }
  if (running) await end(story, running);
  await refuseCompletion(story);
  await signOff(story);
  await story.reach('summarize', Date.now());
}

/** What hangs on an item is done in time, by all departments side by side. */
async function prepareItem(story: Story, item: PlanItem): Promise<void> {
  const tasks = (await story.read.tasks()).filter(
    (t) => t.itemKey === item.key && t.phase === 'execute',
  );
  const departments = [...new Set(tasks.map((t) => t.departmentCode))];
  await Promise.all(
    departments.map((department) =>
      finishAndCheck(story, department, (t) => tasks.some((x) => x.id === t.id)),
    ),
  );
}

async function begin(story: Story, item: PlanItem, planned: number): Promise<PlanItem | null> {
  const liaison = story.person('liaison');
  const target = { ...story.target, itemKey: item.key };
  if (item.key === SKIPPED) {
    const reason = '秘书处确认不召开';
    await liaison.act('item.skip', target, { reason }, `跳过「${item.title}」：${reason}`);
    return null;
  }
  await liaison.act('item.start', target, {});
  const late = Math.max(0, Date.now() - planned);
  story.ledger.step(liaison.name, `开始「${item.title}」`, late);
  return item;
}

async function end(story: Story, item: PlanItem): Promise<void> {
  const target = { ...story.target, itemKey: item.key };
  await story.person('liaison').act('item.end', target, {});
}

async function refuseCompletion(story: Story): Promise<void> {
  const officer = story.person('officer');
  const refused = await officer.isRefused('stage.advance', story.target, { from: 'execute' });
  story.expectRefusal(officer, '要求进入小结', refused, 'gate.closed');
}

async function signOff(story: Story): Promise<void> {
  const departments = (await story.read.departments()).map((d) => d.departmentCode);
  for (const [index, department] of departments.entries()) {
    const done = await finishAndCheck(story, department, () => true);
    await sign(story, department, 'done');
    const rest = done > 0 ? `补报 ${done} 项，` : '';
    story.ledger.step(nameOf(department), `${rest}办结确认`);
    if (index === Math.floor(departments.length / 2)) await story.chaos.strike('api');
  }
}
