import type { Locator, Request, Route } from 'playwright-core';
import { Product } from './support/product';
import { DESK, PHONE, type Visitor } from './support/visitor';
import { Visit } from './support/visit';

jest.setTimeout(90_000);

let product: Product;
beforeAll(async () => {
  product = await Product.start({ withReceptions: false });
}, 120_000);
afterAll(() => product.stop(), 30_000);
afterEach(async () => {
  expect(await product.closeVisitors()).toEqual([]);
});

const ACKNOWLEDGE = '**/api/v1/tasks/*/acknowledge';

const cardOf = (visitor: Visitor, visit: Visit): Locator =>
  visitor.page.getByRole('article').filter({ hasText: visit.task('transport') });

const acknowledge = (of: Locator): Locator => of.getByRole('button', { name: '签收', exact: true });

const state = (visitor: Visitor, word: string): Promise<void> =>
  visitor.page.getByRole('status').filter({ hasText: word }).first().waitFor();

/** What says that something waits to be sent: on the page, in its frame and on the cards. */
const waiting = (visitor: Visitor): Locator => visitor.page.getByText(/^待同步/);

/** The keys a browser sent an act under, one per try. */
function keysSent(visitor: Visitor): string[] {
  const keys: string[] = [];
  visitor.page.on('request', (request: Request) => {
    const key = request.headers()['idempotency-key'];
    if (key && request.url().endsWith('/acknowledge')) keys.push(key);
  });
  return keys;
}

/** The server does what it is asked, but its answer is lost on the way. */
async function loseAnswer(route: Route): Promise<void> {
  const answer = await route.fetch();
  expect(answer.status()).toBe(200);
  await route.abort('connectionreset');
}

async function memberWith(...titles: readonly string[]): Promise<[Visitor, Visit[]]> {
  const visits: Visit[] = [];
  for (const title of titles) visits.push(await new Visit(product, title).sent());
  const member = await product.visit('transport.member1', PHONE);
  await member.page.clock.install();
  await member.open('/inbox');
  await member.live();
  return [member, visits];
}

describe('A phone without a network', () => {
  it('keeps two acts, says so, and has them applied once when the network and an answer were lost', async () => {
    const [member, [first, second]] = await memberWith('隧道一', '隧道二');
    const office = await product.visit('officer', DESK);
    await office.open(`/receptions/${first.receptionId}`);
    await office.live();
    const keys = keysSent(member);

    await member.context.setOffline(true);
    await state(member, '离线');
    await acknowledge(cardOf(member, first)).click();
    await acknowledge(cardOf(member, second)).click();
    await member.page.getByText('待同步 2', { exact: true }).first().waitFor();
    for (const visit of [first, second]) {
      expect(await acknowledge(cardOf(member, visit)).count()).toBe(0);
      await cardOf(member, visit).getByText('待同步', { exact: true }).waitFor();
      expect(await visit.acts('task.acknowledge')).toBe(0);
    }
    // What happens meanwhile is not heard by the phone.
    const missed = await new Visit(product, '隧道外').sent();
    // So long that the page thinks its connection asleep, and takes another one.
    await member.page.clock.fastForward('00:45');
    expect(await cardOf(member, missed).count()).toBe(0);

    await member.page.route(ACKNOWLEDGE, loseAnswer, { times: 2 });
    await member.context.setOffline(false);
    await state(member, '实时');
    await waiting(member).first().waitFor({ state: 'detached' });
    for (const visit of [first, second]) await visit.recorded('task.acknowledge', 1);
    expect(await waiting(member).count()).toBe(0);
    // Each was sent more than once, always under its own key.
    expect(new Set(keys).size).toBe(2);
    expect(keys.length).toBeGreaterThan(2);

    await acknowledge(cardOf(member, missed)).waitFor();
    for (const visit of [first, second, missed])
      expect(await cardOf(member, visit).count()).toBe(1);
    const waited = office.page.getByTitle(`签收「${first.task('transport')}」`, { exact: true });
    await waited.waitFor({ state: 'detached' });
  });

  it('still has what waits after the page was closed and opened again', async () => {
    const [member, [visit]] = await memberWith('重开');
    await member.page.route(ACKNOWLEDGE, (route) => route.abort('connectionreset'));
    await acknowledge(cardOf(member, visit)).click();
    await member.page.getByText('待同步 1', { exact: true }).first().waitFor();
    await member.page.reload();
    await member.settled();
    await member.page.getByText('待同步 1', { exact: true }).first().waitFor();
    expect(await acknowledge(cardOf(member, visit)).count()).toBe(0);
    expect(await visit.acts('task.acknowledge')).toBe(0);
    await member.page.unroute(ACKNOWLEDGE);
    await waiting(member).first().waitFor({ state: 'detached' });
    await visit.recorded('task.acknowledge', 1);
    expect(await acknowledge(cardOf(member, visit)).count()).toBe(0);
  });

  it('has an act counted once when the server died before it could answer', async () => {
    const [member, [visit]] = await memberWith('断电');
    member.expects(503);
    const keys = keysSent(member);
    await member.page.route(
      ACKNOWLEDGE,
      async (route) => {
        await route.fetch();
        await product.stack.halt('api');
        await route.abort('connectionreset');
      },
      { times: 1 },
    );
    await acknowledge(cardOf(member, visit)).click();
    await member.page.getByText('待同步 1', { exact: true }).first().waitFor();
    await visit.recorded('task.acknowledge', 1);
    await product.stack.resume('api');
    await waiting(member).first().waitFor({ state: 'detached' });
    await member.live();
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys).size).toBe(1);
    await visit.recorded('task.acknowledge', 1);
    expect(await cardOf(member, visit).count()).toBe(1);
  });

  it('takes back what was taken back before the network returned', async () => {
    const [member, [visit]] = await memberWith('改主意');
    await member.context.setOffline(true);
    await state(member, '离线');
    await acknowledge(cardOf(member, visit)).click();
    await waiting(member).first().waitFor();
    await member.page.getByRole('button', { name: /^撤销/ }).click();
    await acknowledge(cardOf(member, visit)).waitFor();
    await member.context.setOffline(false);
    await state(member, '实时');
    // It may have reached the server before the network went: both are on record.
    await visit.recorded('task.acknowledge', 1);
    await visit.recorded('act.undo', 1);
    await waiting(member).first().waitFor({ state: 'detached' });
    await acknowledge(cardOf(member, visit)).waitFor();
  });

  it('gives back the words of an act that is refused afterwards', async () => {
    const [member, [visit]] = await memberWith('退不了');
    member.expects(403, 409, 422);
    const id = await visit.taskId('transport');
    await member.open(`/tasks/${id}`);
    await member.live();
    const { page } = member;
    const why = '司机去了另一个现场，来不及';
    const giveBack = async (): Promise<Locator> => {
      await page.getByRole('button', { name: '退回', exact: true }).click();
      return page.getByRole('dialog', { name: '退回给接待办' });
    };
    await member.context.setOffline(true);
    await state(member, '离线');
    const sheet = await giveBack();
    await sheet.getByRole('textbox').fill(why);
    await sheet.getByRole('button', { name: '退回给接待办' }).click();
    await waiting(member).first().waitFor();
    // Meanwhile it is not to be given back any more.
    await product.as('transport.head').post(`/tasks/${id}/return`, { reason: '车队已经说过了' });
    await member.context.setOffline(false);
    const refused = page.getByRole('alert').filter({ hasText: '1 项没有被接受' });
    await refused.getByText(why).waitFor();
    await refused.getByRole('button', { name: '复制' }).waitFor();
    await refused.getByRole('button', { name: '知道了' }).click();
    await refused.waitFor({ state: 'detached' });
  });

  it('says in an open dialog that the line is back; what was typed is there', async () => {
    const head = await product.visit('venue.head', PHONE);
    await head.open('/me');
    await head.live();
    const { page } = head;
    await page.getByRole('button', { name: '请人代理' }).click();
    await page.getByRole('searchbox', { name: '请谁代理' }).fill('何畅');
    await page.getByRole('button', { name: /何畅/ }).click();
    await head.context.setOffline(true);
    await page.getByRole('dialog').getByRole('button', { name: '安排代理' }).click();
    const alert = page.getByRole('dialog').getByRole('alert');
    await alert.filter({ hasText: '没有收到回音' }).waitFor();
    await head.context.setOffline(false);
    await page.getByRole('dialog').getByText('又连上了').waitFor();
    expect(await alert.count()).toBe(0);
    await page.getByRole('dialog').getByRole('button', { name: '安排代理' }).click();
    await page.getByText('代理已安排').waitFor();
  });
});

describe('By keyboard', () => {
  it('whoever finishes a task goes on where its card was, and Esc brings him back to what he pressed', async () => {
    const visit = await new Visit(product, '键盘').inForce();
    const member = await product.visit('transport.member1', PHONE);
    await member.open('/inbox');
    const { page } = member;
    const sheet = page.getByRole('dialog', { name: '办结' });
    const finish = cardOf(member, visit).getByRole('button', { name: '办结', exact: true });
    await finish.press('Enter');
    await sheet.waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await cardOf(member, visit).locator('button:focus').filter({ hasText: '办结' }).waitFor();
    await page.keyboard.press('Enter');
    await sheet.getByRole('button', { name: '办结', exact: true }).press('Enter');
    await cardOf(member, visit).waitFor({ state: 'detached' });
    await page.locator('#content:focus, #content :focus').waitFor();
  });
});
