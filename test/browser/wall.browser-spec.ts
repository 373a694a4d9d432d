import { PEOPLE } from '@app/persistence';
import { faultsInAllLooks } from './support/every-screen';
import { inPage } from './support/in-page';
import { Product } from './support/product';
import { DESK } from './support/visitor';

jest.setTimeout(90_000);

let product: Product;
let path: string;
beforeAll(async () => {
  product = await Product.start({ withReceptions: true });
  const { secret } = await product.as('head').post('/displays', { name: '前厅' });
  path = `/wall/${String(secret)}`;
}, 180_000);
afterAll(() => product.stop(), 30_000);
afterEach(async () => {
  expect(await product.closeVisitors()).toEqual([]);
});

describe('On the wall', () => {
  it.each(['wall', 'fine wall', 'wide wall'] as const)(
    'a %s shows everything without scrolling, and nobody’s name or number',
    async (size) => {
      const visitor = await product.visit(null, { size, theme: 'light', language: 'zh' });
      await visitor.open(`${path}?theme=light`);
      const { page } = visitor;
      const text = await page.evaluate<string>(inPage.text);
      expect(text.length).toBeGreaterThan(100);
      expect(
        PEOPLE.filter(({ role, name }) => role !== 'administrator' && text.includes(name)),
      ).toEqual([]);
      expect(text).not.toMatch(/\d{3}-\d{4}/);
      expect(await page.evaluate<number>(inPage.hiddenBelow)).toBeLessThanOrEqual(0);
      expect(await faultsInAllLooks(visitor)).toEqual([]);
      // Now in English.
      expect(await page.evaluate<number>(inPage.hiddenBelow)).toBeLessThanOrEqual(0);
    },
  );

  it('a link that is taken back shows nothing any more', async () => {
    const head = await product.visit('head', DESK);
    await head.open('/board');
    await head.page.getByRole('button', { name: '大屏链接' }).click();
    const links = head.page.getByRole('dialog', { name: '大屏链接' });
    await links.getByLabel('挂在哪里').fill('后厅');
    await links.getByRole('button', { name: '生成链接' }).click();
    const to = await links.getByRole('link', { name: '打开大屏' }).getAttribute('href');
    const wall = await product.visit(null, { size: 'wall', theme: 'dark', language: 'zh' });
    wall.expects(401);
    await wall.open(new URL(String(to)).pathname);
    const data = wall.page.getByText(/^数据时间/);
    await data.waitFor();
    await links.getByRole('button', { name: '停用 后厅' }).click();
    await data.waitFor({ state: 'detached' });
  });
});
