import { Product } from './support/product';
import { AtDesk, OnPhone } from './support/whole-visit';

jest.setTimeout(180_000);

let product: Product;
beforeAll(async () => {
  product = await Product.start({ withReceptions: false });
}, 120_000);
afterAll(() => product.stop(), 30_000);
afterEach(async () => {
  expect(await product.closeVisitors()).toEqual([]);
});

/** Everybody who says yes, in their order. */
async function approved(matter: string, by: readonly OnPhone[]): Promise<void> {
  for (const one of by) await one.approve(matter);
}

it('the Strasbourg visit from its letter to its close, through the screens alone', async () => {
  const office = await AtDesk.arrive(product);
  await office.register();
  await office.act('报批同意接待');
  const [head, leader, cars, driver, hall, steward] = [
    await OnPhone.arrive(product, 'head'),
    await OnPhone.arrive(product, 'leader'),
    await OnPhone.arrive(product, 'transport.head'),
    await OnPhone.arrive(product, 'transport.member1'),
    await OnPhone.arrive(product, 'venue.head'),
    await OnPhone.arrive(product, 'venue.member1'),
  ];
  await approved('同意接待', [head, leader]);

  await office.pasteGuests();
  await office.plan();
  await office.act('送会签');
  for (const [who, name] of [
    [cars, '交通运输'],
    [hall, '会场场馆'],
  ] as const)
    await who.press(`会签 · ${name}任务包`, '会签', '签署');
  await driver.press('派车接机', '签收');
  await hall.assign('布置会场', /^段平/);
  await steward.press('布置会场', '签收');
  await office.act('送审');
  await approved('方案审定', [head, leader]);

  await driver.press('派车接机', '办结', '办结');
  await cars.press('派车接机', '核查通过');
  for (const [who, name] of [
    [cars, '交通运输'],
    [hall, '会场场馆'],
  ] as const)
    await who.press(`就绪确认 · ${name}任务包`, '就绪确认', '确认');
  await office.overview();
  await office.advance('接待执行');

  await office.run();
  await steward.press('布置会场', '办结', '办结');
  await hall.press('布置会场', '核查通过');
  for (const [who, name] of [
    [cars, '交通运输'],
    [hall, '会场场馆'],
  ] as const)
    await who.press(`办结确认 · ${name}任务包`, '办结确认', '确认');

  await office.page.getByRole('textbox', { name: '办得怎么样' }).fill('会谈按时进行。');
  await office.act('提交小结');
  await approved('小结', [head, leader]);
  await product.rows.until(
    'the visit is closed',
    `SELECT 1 FROM reception WHERE title = '第27次日欧议会间会议' AND status = 'closed'`,
    [],
    30_000,
  );
});
