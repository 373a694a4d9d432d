import type { Locator } from 'playwright-core';
import { Product } from './support/product';
import { DESK, type Visitor } from './support/visitor';
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

const OFFICER = '林知远';

/** A field of the talk in the itinerary. */
const ofTalk = (of: Visitor, name: '地点' | '名称'): Locator =>
  of.page.locator('#item-talk').getByRole('textbox', { name });

/** Waits until the page shows the value in that field. */
const shows = (of: Visitor, value: string): Promise<void> =>
  of.page.locator(`#item-talk input[value="${value}"]`).waitFor();

const saved = (of: Visitor): Promise<void> =>
  of.page.getByRole('status').filter({ hasText: '已自动保存' }).waitFor();

/** What somebody saves is on its way until the answer is called. */
async function holdBack(of: Visitor): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await of.page.route('**/plan', async (route) => {
    if (route.request().method() === 'PUT') await released;
    await route.continue();
  });
  return release;
}

const dutyPhoneIs = (phone: string): Promise<unknown> =>
  product.rows.until(
    `the duty phone is ${phone}`,
    `SELECT 1 FROM department WHERE code = 'media' AND duty_phone = $1`,
    [phone],
    15_000,
  );

describe('Two write the same place of a plan', () => {
  it.each([
    { keeps: '我的', stays: '二号厅' },
    { keeps: '对方的', stays: '一号厅' },
  ])('the second sees both values and who wrote when; $keeps is kept', async ({ keeps, stays }) => {
    const visit = await new Visit(product, `同写方案，留${keeps}`).drafted();
    const officer = await product.visit('officer', DESK);
    const deputy = await product.visit('deputy', DESK);
    deputy.expects(412);
    const path = `/receptions/${visit.receptionId}/plan?step=itinerary&at=item-talk`;
    await Promise.all([officer.open(path), deputy.open(path)]);
    await Promise.all([officer.live(), deputy.live()]);

    // He has written, but the other's words arrive first.
    const release = await holdBack(deputy);
    await ofTalk(deputy, '地点').fill('二号厅');
    await ofTalk(officer, '地点').fill('一号厅');
    await saved(officer);
    await visit.talkHas('place', '一号厅');
    release();

    const dialog = deputy.page.getByRole('dialog', {
      name: new RegExp(`^${OFFICER} \\d\\d:\\d\\d 已修改$`),
    });
    await dialog.waitFor();
    const place = dialog.getByRole('group', { name: '会谈 · 地点' });
    expect(await place.getByText('一号厅').count()).toBe(1);
    expect(await place.getByText('二号厅').count()).toBe(1);
    // Nothing is written over before he has chosen.
    await visit.talkHas('place', '一号厅');
    const keep = dialog.getByRole('button', { name: '按所选的保存' });
    expect(await keep.isDisabled()).toBe(true);
    await place.getByRole('radio', { name: new RegExp(keeps) }).check();
    await keep.click();
    await dialog.waitFor({ state: 'detached' });
    await saved(deputy);
    for (const one of [officer, deputy]) await shows(one, stays);
    await visit.talkHas('place', stays);
  });

  it('what concerns different places is put together without a question', async () => {
    const visit = await new Visit(product, '各写各的').drafted();
    const officer = await product.visit('officer', DESK);
    const deputy = await product.visit('deputy', DESK);
    deputy.expects(412);
    officer.expects(412);
    const path = `/receptions/${visit.receptionId}/plan?step=itinerary&at=item-talk`;
    await Promise.all([officer.open(path), deputy.open(path)]);
    await Promise.all([
      ofTalk(officer, '名称').fill('双边会谈'),
      ofTalk(deputy, '地点').fill('三号厅'),
    ]);
    await visit.talkHas('place', '三号厅');
    await visit.talkHas('title', '双边会谈');
    await shows(officer, '三号厅');
    await shows(deputy, '双边会谈');
    expect(await deputy.page.getByRole('dialog').count()).toBe(0);
  });
});

describe('Two write the same fact', () => {
  it.each([
    { keeps: '我的', stays: '考察' },
    { keeps: '对方的', stays: '签约' },
  ])('the second sees both values and who wrote when; $keeps is kept', async ({ keeps, stays }) => {
    const visit = await new Visit(product, `同写要素，留${keeps}`).drafted();
    const officer = await product.visit('officer', DESK);
    const deputy = await product.visit('deputy', DESK);
    deputy.expects(412);
    const path = `/receptions/${visit.receptionId}/plan?step=facts`;
    await Promise.all([officer.open(path), deputy.open(path)]);
    await deputy.live();
    const purpose = (of: Visitor): Locator => of.page.getByLabel('来访目的');
    const store = (of: Visitor): Locator => of.page.getByRole('button', { name: '保存要素' });

    await purpose(deputy).fill('考察');
    await deputy.page.getByLabel('来宾人数').fill('7');
    await purpose(officer).fill('签约');
    await store(officer).click();
    await visit.factIs('purpose', '签约');
    // What he has typed stays, however live the page is.
    await deputy.page.getByText('改了 2 项，还没保存', { exact: true }).waitFor();
    expect(await purpose(deputy).inputValue()).toBe('考察');

    await store(deputy).click();
    const dialog = deputy.page.getByRole('dialog', {
      name: new RegExp(`^${OFFICER} \\d\\d:\\d\\d 已修改$`),
    });
    const place = dialog.getByRole('group', { name: '来访目的' });
    await place.getByText('签约').waitFor();
    await place.getByText('考察').waitFor();
    await visit.factIs('purpose', '签约');
    await place.getByRole('radio', { name: new RegExp(keeps) }).check();
    await dialog.getByRole('button', { name: '按所选的保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    await visit.factIs('head_count', '7');
    await visit.factIs('purpose', stays);
  });
});

describe('Two change the same department', () => {
  it.each([
    { keeps: '用我的再保存', stays: '000-2' },
    { keeps: '用现在的', stays: '000-1' },
  ])('the second sees both values; $keeps', async ({ keeps, stays }) => {
    const admin = await product.visit('admin', DESK);
    const second = await product.visit('admin', DESK);
    second.expects(412);
    for (const one of [admin, second]) {
      await one.open('/admin/departments');
      const row = one.page.getByRole('row').filter({ hasText: 'media' });
      await row.getByRole('button', { name: '修改' }).click();
    }
    const phone = (of: Visitor): Locator => of.page.getByRole('dialog').getByLabel('值班电话');
    const store = (of: Visitor): Promise<void> =>
      of.page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await phone(second).fill('000-2');
    await phone(admin).fill('000-1');
    await store(admin);
    await admin.page.getByRole('dialog').waitFor({ state: 'detached' });
    await store(second);
    const dialog = second.page.getByRole('dialog', { name: /^\S+ 今天 \d\d:\d\d 已修改$/ });
    const row = dialog.getByRole('row').filter({ hasText: '值班电话' });
    await row.getByRole('cell', { name: '000-1' }).waitFor();
    await row.getByRole('cell', { name: '000-2' }).waitFor();
    await dutyPhoneIs('000-1');
    await dialog.getByRole('button', { name: keeps }).click();
    // What is there has been taken into the form.
    if (stays === '000-1') await store(second);
    await second.page.getByRole('dialog').waitFor({ state: 'detached' });
    await dutyPhoneIs(stays);
    // The next pair begins anew.
    await product.rows.all(`UPDATE department SET duty_phone = NULL WHERE code = 'media'`);
  });
});
