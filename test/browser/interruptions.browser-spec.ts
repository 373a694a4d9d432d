import { DEMO_PASSWORD } from '@app/persistence';
import { PDF } from '../integration/attachments/support/sample-files';
import { inPage } from './support/in-page';
import { Product } from './support/product';
import { DESK } from './support/visitor';
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

describe('When the server goes away', () => {
  it('the page says so, comes back by itself, and misses nothing', async () => {
    const visit = await new Visit(product, '断线').sent();
    const office = await product.visit('officer', DESK);
    // What is asked while nobody answers, is refused by the network or by a server that starts.
    office.expects(503);
    await office.open(`/receptions/${visit.receptionId}`);
    const waited = (department: 'transport' | 'catering') =>
      office.page.getByTitle(`签收「${visit.task(department)}」`, { exact: true });
    await waited('transport').waitFor();
    await office.live();

    await product.stack.halt('api');
    await office.page.getByRole('status').filter({ hasText: '重连中' }).waitFor();
    expect(await waited('transport').count()).toBe(1);
    await product.stack.resume('api');
    // Acts that nobody heard of: the page was still away, or had just come back.
    for (const department of ['transport', 'catering'] as const)
      await product
        .as(`${department}.head`)
        .post(`/assignments/${await visit.assignment(department)}/acknowledge`);
    await office.live();
    for (const department of ['transport', 'catering'] as const)
      await waited(department).waitFor({ state: 'detached' });
    expect(await office.page.getByText('谁在等谁').count()).toBe(1);
  });
});

describe('When the code of a page cannot be had', () => {
  it('because nobody answers, it is said, and the page opens by itself when it can', async () => {
    const office = await product.visit('officer', DESK);
    await office.open('/inbox');
    const { page } = office;
    let isAway = true;
    await page.route(/\/assets\/|\/health\/live$/, (route) =>
      isAway ? route.abort('connectionrefused') : route.continue(),
    );
    await page.getByRole('link', { name: '接待', exact: true }).first().click();
    const said = page.getByRole('alert').filter({ hasText: '接上后会自己打开' });
    await said.waitFor();
    // Loading again now would lose the product itself.
    expect(await page.getByRole('button', { name: '重新读取' }).count()).toBe(0);
    isAway = false;
    await page.getByRole('heading', { level: 1, name: '接待列表' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/receptions');
  });
});

describe('When the session ends', () => {
  it('in the middle of typing, one signs in over the page and goes on', async () => {
    const writer = await product.visit('deputy', DESK);
    writer.expects(401);
    await writer.open('/receptions/new');
    const { page } = writer;
    const title = page.getByLabel('接待名称');
    await title.fill('写到一半的接待');
    await product.rows.all(
      `DELETE FROM user_session WHERE user_id = (SELECT id FROM app_user WHERE login = 'deputy')`,
    );
    // The stream ends with the session; nobody has to act first to be told.
    const again = page.getByRole('dialog', { name: '请重新登录' });
    await again.waitFor();
    expect(await title.inputValue()).toBe('写到一半的接待');
    await again.getByLabel(/的密码/).fill(DEMO_PASSWORD);
    await again.getByRole('button', { name: '登录' }).click();
    await again.waitFor({ state: 'detached' });
    await title.press('End');
    await title.pressSequentially('，接着写');
    expect(await title.inputValue()).toBe('写到一半的接待，接着写');
    await page.getByRole('button', { name: '只存草稿' }).click();
    await product.rows.until(
      'the draft is there',
      `SELECT 1 FROM reception WHERE title = '写到一半的接待，接着写'`,
      [],
      15_000,
    );
  });

  it('by another window: nothing is read in the name of whoever signed in there, and there is a way on', async () => {
    const visitor = await product.visit('hotel.head', DESK);
    visitor.expects(401);
    await visitor.open('/me');
    const other = await visitor.context.newPage();
    await other.goto('/me');
    await other.getByRole('button', { name: '退出登录' }).click();
    const again = visitor.page.getByRole('dialog', { name: '请重新登录' });
    await again.getByText('您在另一个窗口退出了登录').waitFor();
    await other.getByRole('button', { name: '部门人员' }).click();
    await again.getByText('另一个窗口里换了人登录').waitFor();
    await again.getByRole('link', { name: '用现在登录的账号继续' }).click();
    await visitor.page.getByRole('heading', { level: 1, name: '我的待办' }).waitFor();
    await visitor.open('/me');
    await visitor.page.getByText('transport.member1').first().waitFor();
  });

  it('at the door: an account, a password, and the page that was asked for', async () => {
    const visitor = await product.visit(null, DESK);
    visitor.expects(401);
    await visitor.page.goto('/notices');
    const { page } = visitor;
    await page.getByRole('textbox', { name: '账号' }).fill('officer');
    await page.getByRole('textbox', { name: '密码' }).fill('not the password');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('textbox', { name: '密码' }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.waitForURL('**/notices');
    await visitor.settled();
  });
});

describe('When an act is refused', () => {
  it('the fault stands beside its field; a lost answer is asked for again, never done twice', async () => {
    const head = await product.visit('venue.head', DESK);
    head.expects(422);
    await head.open('/me');
    const { page } = head;
    const keys: (string | undefined)[] = [];
    let isLost = false;
    await page.route('**/api/v1/substitutes', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      keys.push(route.request().headers()['idempotency-key']);
      if (isLost) return route.continue();
      // The server did it, or did not: nobody hears which.
      if (keys.length > 1) {
        await route.fetch();
        isLost = true;
        return route.fulfill({ status: 503, body: '' });
      }
      return route.continue();
    });
    await page.getByRole('button', { name: '请人代理' }).click();
    await page.getByRole('searchbox', { name: '请谁代理' }).fill('何畅');
    await page.getByRole('button', { name: /何畅/ }).click();
    const ends = page.getByLabel('到', { exact: true });
    const asked = await ends.inputValue();
    await ends.fill('2020-01-01T00:00');
    const arrange = page.getByRole('dialog').getByRole('button', { name: '安排代理' });
    await arrange.click();
    await page.getByText('结束时间应晚于开始时间。').waitFor();
    expect(await ends.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('input:focus').inputValue()).toBe('2020-01-01T00:00');

    head.expects(503);
    await ends.fill(asked);
    await arrange.click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await arrange.click();
    await page.getByText('代理已安排').waitFor();
    const [refused, lost, again] = keys;
    expect(lost).not.toBe(refused);
    expect(again).toBe(lost);
    expect(
      await product.rows.all(
        `SELECT 1 FROM substitute WHERE absent_user_id = (SELECT id FROM app_user WHERE login = 'venue.head')`,
      ),
    ).toHaveLength(1);
  });

  it('a file whose answer was lost is attached once, however often it is chosen', async () => {
    const visit = await new Visit(product, '附件').inForce();
    const member = await product.visit('transport.member1', DESK);
    await member.open(`/tasks/${await visit.taskId('transport')}`);
    const { page } = member;
    const keys: (string | undefined)[] = [];
    await page.route('**/api/v1/tasks/*/attachments', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length !== 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    const choose = (): Promise<void> =>
      page.evaluate(inPage.chooseFiles({ '派车单.pdf': PDF.toString() }));
    await choose();
    await page.getByRole('alert').filter({ hasText: '没有收到回音' }).waitFor();
    // It is there although nobody said so, and the page looks.
    await page.getByRole('link', { name: '派车单.pdf' }).waitFor();
    await choose();
    await page.getByText('已附上', { exact: false }).waitFor();
    expect(keys).toEqual([keys[0], keys[0]]);
    expect(await page.getByRole('link', { name: '派车单.pdf' }).count()).toBe(1);

    // What was typed the moment before a page is left is there again.
    const words = page.getByRole('textbox', { name: '写给对方' });
    await words.fill('写到一半');
    await page.reload();
    await words.waitFor();
    expect(await words.inputValue()).toBe('写到一半');
  });

  it('a paste that is too long stays whole: how long it may be is said, and the cursor goes there', async () => {
    const officer = await product.visit('officer', DESK);
    officer.expects(422);
    await officer.open('/receptions/new');
    const { page } = officer;
    const title = page.getByRole('textbox', { name: /^接待名称/ });
    await title.fill('长'.repeat(10_000));
    await page.getByText('太长：最多 200 字，现在 10,000 字。').waitFor();
    await page.getByRole('button', { name: '只存草稿' }).click();
    await page.getByText('没有登记：请先改好 1 处').waitFor();
    expect(await title.inputValue()).toHaveLength(10_000);
    expect(await page.locator('input:focus').getAttribute('aria-invalid')).toBe('true');
    await title.fill('长'.repeat(200));
    await page.getByText('太长').waitFor({ state: 'detached' });
  });

  it('of two files one is refused: the other is there once, however often both are given', async () => {
    const visit = await new Visit(product, '来函').drafted();
    const officer = await product.visit('officer', DESK);
    officer.expects(415, 422);
    await officer.open(`/receptions/${visit.receptionId}/plan?step=facts`);
    const { page } = officer;
    const both = { '附表.pdf': 'no file', '来函.pdf': PDF.toString() };
    const refused = page.getByRole('alert').filter({ hasText: '「附表.pdf」没有收下' });
    for (let time = 0; time < 2; time++) {
      const answered = page.waitForResponse((response) => response.status() >= 400);
      await page.evaluate(inPage.chooseFiles(both));
      await answered;
      await refused.waitFor();
    }
    await page.getByText('来函.pdf', { exact: true }).waitFor();
    const rows = `SELECT 1 FROM attachment WHERE reception_id = $1`;
    expect(await product.rows.all(rows, [visit.receptionId])).toHaveLength(1);
  });
});

describe('When an address leads nowhere', () => {
  it('there is a way back to its list; a part of the administration that is not his is named', async () => {
    const member = await product.visit('venue.head', DESK);
    member.expects(404);
    await member.tryToOpen('/tasks/00000000-0000-4000-8000-000000000000');
    const { page } = member;
    await page.getByRole('alert').getByRole('link', { name: '回待办' }).click();
    await page.getByRole('heading', { level: 1, name: '我的待办' }).waitFor();
    await member.tryToOpen('/admin/users');
    await page.getByText('「用户」不归您管理').waitFor();
    expect(new URL(page.url()).pathname).toBe('/admin/users');
  });
});
