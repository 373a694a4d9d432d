import type { Locator } from 'playwright-core';
import { Product } from './support/product';
import { DESK, PHONE, type Visitor } from './support/visitor';
import { Visit } from './support/visit';

jest.setTimeout(120_000);

let product: Product;
let visit: Visit;
let wallPath: string;
beforeAll(async () => {
  product = await Product.start({ withReceptions: false });
  visit = await new Visit(product, '停电').inForce();
  wallPath = `/wall/${String((await product.as('head').post('/displays', { name: '前厅' })).secret)}`;
}, 150_000);
afterAll(() => product.stop(), 30_000);
afterEach(async () => {
  // A test that failed leaves nothing away.
  for (const part of ['postgres', 'temporal', 'worker', 'api'] as const)
    if (product.stack.pid(part) === null) await product.stack.resume(part);
  expect(await product.closeVisitors()).toEqual([]);
}, 60_000);

const PAUSED = '自动流程暂停';

/** Everybody who looks on, each on his own screen. */
interface Watchers {
  readonly office: Visitor;
  readonly board: Visitor;
  readonly wall: Visitor;
  readonly member: Visitor;
}

/** What says on each screen that the task is blocked. */
function blockedOn({ office, board, wall, member }: Watchers): Locator[] {
  const task = visit.task('transport');
  return [
    office.page.getByRole('heading', { name: `${task}受阻` }),
    board.page.getByRole('link', { name: new RegExp(`^${task}.*受阻`) }),
    wall.page.getByRole('listitem').filter({ hasText: task }).filter({ hasText: '受阻' }),
    unblock(member),
  ];
}

const unblock = ({ page }: Visitor): Locator =>
  page
    .getByRole('article')
    .filter({ hasText: visit.task('transport') })
    .getByRole('button', { name: '解除受阻' });

const allSay = (watchers: readonly Visitor[], word: string): Promise<unknown> =>
  Promise.all(
    watchers.map(({ page }) =>
      page.getByRole('status').filter({ hasText: word }).first().waitFor({ timeout: 20_000 }),
    ),
  );

const allShow = (places: readonly Locator[], state: 'visible' | 'detached'): Promise<unknown> =>
  Promise.all(places.map((place) => place.first().waitFor({ state, timeout: 20_000 })));

/** Opens all screens. The clocks of wall and board can be turned on. */
async function everybody(): Promise<Watchers> {
  const office = await product.visit('officer', DESK);
  const board = await product.visit('leader', DESK);
  const wall = await product.visit(null, { size: 'wall', theme: 'dark', language: 'zh' });
  const member = await product.visit('transport.member1', PHONE);
  const watchers = { office, board, wall, member };
  for (const one of Object.values(watchers)) one.expects(503);
  for (const { page } of [board, wall]) await page.clock.install();
  await office.open(`/receptions/${visit.receptionId}`);
  await board.open('/board');
  await wall.open(wallPath);
  await member.open('/inbox');
  return watchers;
}

/** Somebody else reports a task as blocked. */
async function reportBlocked(): Promise<void> {
  const id = await visit.taskId('transport');
  await product.as('transport.member1').post(`/tasks/${id}/block`, { reason: '车在路上坏了' });
}

describe('When a part of the product goes away under open screens', () => {
  it.each(['worker', 'temporal'] as const)(
    'without %s acts are taken, and everybody sees them',
    async (part) => {
      const watchers = await everybody();
      const before = await visit.acts('task.unblock');
      await product.stack.halt(part);
      await reportBlocked();
      await allShow(blockedOn(watchers), 'visible');
      await unblock(watchers.member).click();
      await allShow(blockedOn(watchers), 'detached');
      await visit.recorded('task.unblock', before + 1);
      await allSay(Object.values(watchers), '实时');
      expect(await watchers.member.page.getByText(/^待同步/).count()).toBe(0);
      // What nobody does by himself is late meanwhile, and everybody who waits for it is told.
      const { office, board, member } = watchers;
      await allSay([office, board, member], PAUSED);
      await product.stack.resume(part);
      await allShow(
        [office, board, member].map(({ page }) => page.getByText(PAUSED)),
        'detached',
      );
    },
  );

  it('without the api every screen says so and how old it is, and catches up by itself', async () => {
    const watchers = await everybody();
    const { office, board, wall, member } = watchers;
    const before = await visit.acts('task.unblock');
    await reportBlocked();
    await allShow(blockedOn(watchers), 'visible');
    await product.stack.halt('api');
    await allSay([office, board, wall, member], '重连中');
    await unblock(member).click();
    await member.page.getByText('待同步 1', { exact: true }).first().waitFor();
    // A minute and more passes.
    for (const { page } of [board, wall]) await page.clock.fastForward('01:10');
    await allSay([board, wall], '离线');
    await allSay([board], '这一页停在');
    for (const { page } of [board, wall]) await page.getByText(/^\s*数据已过期，停在/).waitFor();
    // What was known stays on the screens.
    await allShow(blockedOn(watchers).slice(0, 3), 'visible');

    await product.stack.resume('api');
    await allSay([office, board, wall, member], '实时');
    await allShow(blockedOn(watchers), 'detached');
    await visit.recorded('task.unblock', before + 1);
    for (const { page } of [board, wall])
      await page.getByText(/数据已过期/).waitFor({ state: 'detached' });
    expect(await member.page.getByText(/^待同步/).count()).toBe(0);
  });

  it('without Postgres nothing is promised: an act waits or is refused with a sentence', async () => {
    const watchers = await everybody();
    const { office, board, wall, member } = watchers;
    const late = await product.visit('coordinator', DESK);
    late.expects(503);
    const before = await visit.acts('task.unblock');
    await reportBlocked();
    await allShow(blockedOn(watchers), 'visible');
    await product.stack.halt('postgres');
    await allSay([office, board, wall, member], '重连中');
    await unblock(member).click();
    await member.page.getByText('待同步 1', { exact: true }).first().waitFor();
    // The api goes on beating without anything new to tell: that is no reason to hope for ever.
    await wall.page.clock.fastForward('01:10');
    await allSay([wall], '离线');
    // The leader's words are not taken, not lost, and not said to be sent.
    await board.page.getByRole('button', { name: '批示' }).first().click();
    const sheet = board.page.getByRole('dialog', { name: '批示' });
    await sheet.getByLabel('批示内容').fill('换一辆车');
    await sheet.getByRole('button', { name: '送出批示' }).click();
    await sheet.getByRole('alert').waitFor();
    expect(await sheet.getByLabel('批示内容').inputValue()).toBe('换一辆车');
    // Who comes now is told, and let in when it can be.
    await late.page.goto(`/receptions/${visit.receptionId}`);
    await late.page.getByRole('alert').waitFor();

    await product.stack.resume('postgres');
    await allSay([office, board, wall, member], '实时');
    await allShow(blockedOn(watchers), 'detached');
    await visit.recorded('task.unblock', before + 1);
    await sheet.getByRole('button', { name: '送出批示' }).click();
    await sheet.waitFor({ state: 'detached' });
    await visit.recorded('instruction.give', 1);
    await late.page.getByRole('heading', { level: 1, name: visit.title }).waitFor();
    expect(await late.page.getByRole('alert').count()).toBe(0);
  });
});
