import type { Locator } from 'playwright-core';
import { Product } from './support/product';
import { timeTap } from './support/time-tap';
import { DESK, PHONE, type Visitor } from './support/visitor';
import { Visit } from './support/visit';

/** From the tap on one device to the change on another. */
const SEEN_WITHIN_MS = 2000;
const ROW_CHANGED_WITHIN_MS = 100;
const HOSTILE = `<script>window.wasRun = 1</script><img src=x onerror="window.wasRun = 1">`;

jest.setTimeout(90_000);

let product: Product;
beforeAll(async () => {
  product = await Product.start({ withReceptions: false });
}, 120_000);
afterAll(() => product.stop(), 30_000);
afterEach(async () => {
  expect(await product.closeVisitors()).toEqual([]);
});

/** The card of a task in somebody's inbox. */
const cardOf = (visitor: Visitor, task: string): Locator =>
  visitor.page.getByRole('article').filter({ hasText: task });

const acknowledge = (of: Locator): Locator => of.getByRole('button', { name: '签收', exact: true });

describe('What one does, the other sees', () => {
  it('a tap on 签收 shows on the office’s screen within two seconds, without a reload', async () => {
    const visit = await new Visit(product, '同看').sent();
    const task = visit.task('transport');
    const office = await product.visit('officer', DESK);
    const member = await product.visit('transport.member1', PHONE);
    await Promise.all([office.open(`/receptions/${visit.receptionId}`), member.open('/inbox')]);
    const waited = office.page.getByTitle(`签收「${task}」`, { exact: true });
    await waited.waitFor();
    await office.live();
    await acknowledge(cardOf(member, task)).click();
    const tappedAt = Date.now();
    await waited.waitFor({ state: 'detached', timeout: SEEN_WITHIN_MS });
    process.stdout.write(`签收 seen on the other screen after ${Date.now() - tappedAt} ms\n`);
  });

  it('a flight is moved: preview, submission, approval in another browser, and those concerned are asked again', async () => {
    const visit = await new Visit(product, '改航班').inForce();
    const [office, coordinator, member] = [
      await product.visit('officer', DESK),
      await product.visit('coordinator', DESK),
      await product.visit('transport.member1', PHONE),
    ];
    await Promise.all([
      office.open(`/receptions/${visit.receptionId}/changes`),
      coordinator.open('/inbox'),
      member.open('/inbox'),
    ]);
    const card = cardOf(member, visit.task('transport'));
    await member.live();
    await coordinator.live();
    const before = await visit.acts('task.acknowledge');

    const { page } = office;
    await page.getByLabel('改什么').selectOption({ label: '改到达或离开时间' });
    const time = page.getByRole('textbox', { name: '新的时间' });
    await time.fill(halfAnHourOn(await time.inputValue()));
    await page.getByRole('button', { name: '加入' }).click();
    await page.getByLabel('为什么改').fill('航班改时间');
    await page.getByRole('button', { name: '预览，看影响谁' }).click();
    await page.getByText('这是预览，方案里什么都没有保存').waitFor();
    await page.getByText('派车接机').first().waitFor();
    expect(await card.getByText('有变更').count()).toBe(0);
    await page.getByRole('button', { name: '提交审批' }).click();

    const asked = coordinator.page.getByRole('article').filter({ hasText: visit.title });
    await asked.getByRole('link', { name: /看影响，再决定|去审批/ }).click();
    await coordinator.page.getByRole('button', { name: /^同意/ }).click();

    await card.getByText('有变更，请再签收').waitFor();
    // Twice, as people do: it counts once, and does not do what stands in its place afterwards.
    await card.getByRole('button', { name: '已看清，签收' }).dblclick();
    await card.getByText('有变更，请再签收').waitFor({ state: 'detached' });
    await page.getByText('已生效').first().waitFor();
    await visit.recorded('task.acknowledge', before + 1);
    expect(await visit.acts('task.start')).toBe(0);
  });
});

describe('What is done, is done once', () => {
  it('a row changes within a tenth of a second; 撤销 takes it back, and both are on record', async () => {
    const visit = await new Visit(product, '撤销').sent();
    const member = await product.visit('transport.member1', PHONE);
    await member.open('/inbox');
    await member.live();
    const card = cardOf(member, visit.task('transport'));
    const taken: number[] = [];
    for (let round = 0; round < 3; round++) {
      taken.push(await timeTap(member.page, acknowledge(card)));
      await member.page.getByRole('button', { name: /^撤销/ }).click();
      await acknowledge(card).waitFor();
    }
    process.stdout.write(`Tap to changed row: ${taken.map(Math.round).join(', ')} ms\n`);
    expect(Math.min(...taken)).toBeLessThanOrEqual(ROW_CHANGED_WITHIN_MS);
    await visit.recorded('act.undo', 3);
    expect(await visit.acts('task.acknowledge')).toBe(3);
  });

  it('a double tap counts once, and the back button does nothing again', async () => {
    const visit = await new Visit(product, '双击').sent();
    const task = visit.task('transport');
    const member = await product.visit('transport.member1', PHONE);
    await member.open('/inbox');
    await cardOf(member, task).getByRole('link', { name: task }).click();
    await member.page.getByRole('heading', { level: 1, name: task }).waitFor();
    await acknowledge(member.page.getByRole('group')).dblclick();
    await visit.recorded('task.acknowledge', 1);
    await member.page.goBack();
    await member.page.getByRole('heading', { level: 1, name: '我的待办' }).waitFor();
    await cardOf(member, task).waitFor();
    expect(await acknowledge(cardOf(member, task)).count()).toBe(0);
    await member.page.goForward();
    await member.page.getByRole('heading', { level: 1, name: task }).waitFor();
    expect(await visit.acts('task.acknowledge')).toBe(1);
  });
});

describe('What people write stays text', () => {
  it('script tags and ten thousand characters, typed by one and read by another', async () => {
    const visit = await new Visit(product, `名称 ${HOSTILE}`).sent();
    const task = visit.task('catering');
    const member = await product.visit('catering.member1', PHONE);
    await member.open('/inbox');
    await cardOf(member, task)
      .getByRole('button', { name: /退回、转办等/ })
      .click();
    const more = member.page.getByRole('dialog', { name: '还可以' });
    await more.getByRole('button', { name: '退回' }).click();
    const sheet = member.page.getByRole('dialog', { name: '退回给接待办' });
    const reason = sheet.getByLabel('理由');
    await reason.fill(HOSTILE + '长'.repeat(5_000) + 'W'.repeat(5_000));
    await sheet.getByRole('button', { name: '退回给接待办' }).click();
    // Nothing is cut and nothing is sent: it is said, and the words stay.
    await sheet.getByText('太长：最多 1,000 字').waitFor();
    expect((await reason.inputValue()).length).toBeGreaterThan(10_000);
    await reason.fill(HOSTILE + '长'.repeat(400) + 'W'.repeat(400));
    // Twice: what stands under the sheet, the bar at the foot, is not tapped with it.
    await sheet.getByRole('button', { name: '退回给接待办' }).dblclick();
    await product.rows.until(
      'it is returned',
      `SELECT 1 FROM task t WHERE t.reception_id = $1 AND t.status = 'returned'`,
      [visit.receptionId],
    );
    expect(new URL(member.page.url()).pathname).toBe('/inbox');
    const office = await product.visit('officer', DESK);
    for (const path of ['/inbox', '/receptions', `/receptions/${visit.receptionId}`]) {
      await office.open(path);
      await office.page.getByText('<script>window.wasRun').first().waitFor();
      expect(await office.page.evaluate('window.wasRun')).toBeUndefined();
      expect(await office.takeFaults()).toEqual([]);
    }
  });
});

/** Half an hour later on the same day; near midnight, earlier. */
function halfAnHourOn(time: string): string {
  const [hour, minute] = time.split(':').map(Number);
  const at = hour * 60 + minute + (hour >= 23 ? -30 : 30);
  return [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
