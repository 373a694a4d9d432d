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
      page.evaluate(inPage.chooseFile('派车单.pdf', PDF.toString()));
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
});
