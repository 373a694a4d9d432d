import type { PlanDocument } from '@app/domain';
import { loginOf } from '@app/persistence';
import type { Story } from '../story';
import { until } from '../until';
import { approve } from './approve';
import { acknowledge, nameOf, sign } from './departments';

const AGREE = ['security', 'transport', 'venue', 'protocol', 'communications'] as const;
/** Agrees with a condition, and says later that it is met. */
export const CONDITION = 'hotel';
const OBJECTS = 'catering';
const BY_PHONE = 'medical';
const LATE = 'utilities';

/** 方案制定: sent to the departments, answered in every way there is, approved. */
export async function cosignScene(story: Story, plan: PlanDocument): Promise<void> {
  const { ledger, chaos } = story;
  ledger.scene('二、方案制定与会签 · Plan, agreed by the departments');
  const officer = story.person('officer');
  await savePlan(story, plan);
  const sentAt = Date.now();
  const count = plan.assignments.reduce((sum, a) => sum + a.tasks.length, 0);
  const words = `方案送会签：${plan.assignments.length} 个部门，${count} 项任务`;
  await officer.act('plan.send', story.target, {}, words);
  await chaos.strike('worker');
  for (const department of AGREE) {
    await acknowledge(story, department);
    await sign(story, department, 'plan');
    ledger.step(nameOf(department), '签收任务包，会签「同意」');
    chaos.meanwhile('worker');
  }
  await answerWithCondition(story);
  await objectAndAnswer(story);
  await answerByPhone(story);
  await beLate(story, sentAt);
  await officer.act('plan.submit', story.target, {}, '报审方案');
  await approve(story, 'plan');
  await story.reach('prepare', Date.now());
}

/** The draft is written over the version that was read, so that nobody is overwritten. */
async function savePlan(story: Story, plan: PlanDocument): Promise<void> {
  const officer = story.person('officer');
  const { etag } = await officer.read(`/api/v1/receptions/${story.receptionId}/plan`);
  const target = { ...story.target, ifMatch: etag ?? '' };
  const words = `保存方案：${plan.items.length} 个行程项`;
  await officer.act('plan.save', target, plan, words);
}

async function answerWithCondition(story: Story): Promise<void> {
  await acknowledge(story, CONDITION);
  const remark = '汉堡酒店须在 19:00 前可入住，请书面确认。';
  await sign(story, CONDITION, 'plan', { answer: 'agree-with-condition', remark });
  story.ledger.step(nameOf(CONDITION), `会签「原则同意（附意见）」：${remark}`);
}

async function objectAndAnswer(story: Story): Promise<void> {
  await acknowledge(story, OBJECTS);
  const remark = '午宴 12:30 开席、13:30 发车，时间不够上完菜。';
  await sign(story, OBJECTS, 'plan', { answer: 'object', remark });
  story.ledger.step(nameOf(OBJECTS), `会签「不同意（附理由）」：${remark}`);
  const officer = story.person('officer');
  const refused = await officer.isRefused('plan.submit', story.target, {});
  story.expectRefusal(officer, '报审方案', refused, 'plan.answers-open');
  const assignmentId = await story.read.assignmentId(OBJECTS);
  const reason = '改为简餐，13:20 结束，大巴 13:30 准时发。';
  await story
    .person('leader')
    .act('objection.decide', { assignmentId }, { reason }, `裁定：${reason}`);
}

async function answerByPhone(story: Story): Promise<void> {
  const officer = story.person('officer');
  const target = { assignmentId: await story.read.assignmentId(BY_PHONE) };
  const personId = story.userId(loginOf(BY_PHONE, 'head'));
  const onBehalf = { personId, means: 'phone' };
  await officer.act('task.acknowledge', target, { onBehalf });
  const words = `${nameOf(BY_PHONE)}负责人电话答复，代录签收和会签「同意」`;
  await officer.act('assignment.sign', target, { scope: 'plan', answer: 'agree', onBehalf }, words);
  const told = await until('被代录人收到通知', () =>
    notices(story, loginOf(BY_PHONE, 'head'), 'recordedOnBehalf'),
  );
  story.ledger.check('被代录人收到通知，可提出异议', told.length > 0);
}

/** Nobody answers: 提醒, 到期, 逾期提级 to the department head, then to the office head. */
async function beLate(story: Story, sentAt: number): Promise<void> {
  const { ledger } = story;
  const ladder = [
    [loginOf(LATE, 'liaison'), 'reminder', '提醒'],
    [loginOf(LATE, 'liaison'), 'due', '到期'],
    [loginOf(LATE, 'head'), 'escalatedToDepartmentHead', '逾期提级到部门负责人'],
    ['head', 'escalatedToOfficeHead', '逾期提级到接待办主任'],
  ] as const;
  for (const [login, kind, words] of ladder) {
    const [at] = await until(words, () => notices(story, login, kind));
    const seconds = (((at ?? 0) - sentAt) / 1000).toFixed(1);
    ledger.step('流程引擎', `${nameOf(LATE)}未答复，下达后 ${seconds} s：${words}`);
  }
  const told = await notices(story, loginOf(LATE, 'head'), 'escalatedToDepartmentHead');
  ledger.check('同一级只提醒一次', told?.length === 1, `${told?.length ?? 0} 次`);
  await acknowledge(story, LATE);
  await sign(story, LATE, 'plan');
  ledger.step(nameOf(LATE), '签收任务包，会签「同意」，提级即停');
}

/** Messages of a kind; null while there is none. */
async function notices(
  story: Story,
  login: string,
  kind: string,
): Promise<readonly number[] | null> {
  const found = await story.read.notices(login, kind);
  return found.length > 0 ? found : null;
}
