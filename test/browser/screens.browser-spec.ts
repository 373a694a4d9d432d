import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PEOPLE } from '@app/persistence';
import { seriousFindings } from './support/axe';
import { loadedBy } from './support/first-load';
import { inPage } from './support/in-page';
import { notNames } from './support/latin-names';
import { Product } from './support/product';
import { findPlaces, SCREENS, type Places } from './support/screens';
import type { Look, Visitor } from './support/visitor';

const PICTURES = join(__dirname, '..', '..', 'docs', 'screens');

/** Each size in both themes and both languages, in two looks. */
const LOOKS: readonly Look[] = [
  { size: 'desk', theme: 'light', language: 'zh' },
  { size: 'desk', theme: 'dark', language: 'en' },
  { size: 'phone', theme: 'light', language: 'zh' },
  { size: 'phone', theme: 'dark', language: 'en' },
];

/** The addresses as they are written down, for the names of the tests. */
const PATTERN: Places = {
  receptionId: ':receptionId',
  taskId: ':taskId',
  assignmentId: ':assignmentId',
};

jest.setTimeout(90_000);

let product: Product;
let places: Places;
beforeAll(async () => {
  product = await Product.start({ withReceptions: true });
  places = await findPlaces(product);
  // A change to look at.
  await product.as('officer').post(`/receptions/${places.receptionId}/amendments`, {
    reason: '晚宴前留出更衣时间',
    edits: [{ op: 'shift-from', from: 'dinner-chair', by: 'PT30M' }],
  });
}, 180_000);
afterAll(() => product.stop(), 30_000);

describe.each(LOOKS)('On $size, $theme, $language', (look) => {
  const visitors = new Map<string | null, Visitor>();
  afterAll(() => product.closeVisitors());

  it.each(SCREENS.map((screen) => ({ ...screen, to: screen.path(PATTERN) })))(
    '$to opens for $login without a fault',
    async ({ login, path, picture }) => {
      const visitor = visitors.get(login) ?? (await product.visit(login, look));
      visitors.set(login, visitor);
      await visitor.open(path(places));
      const { page } = visitor;
      const latin =
        look.language === 'zh' ? notNames(await page.evaluate<string[]>(inPage.latinWords)) : [];
      if (process.env.YB_SCREENS === '1' && picture?.size === look.size && look.theme === 'light') {
        mkdirSync(PICTURES, { recursive: true });
        await page.screenshot({ path: join(PICTURES, `${picture.name}.png`) });
      }
      expect([
        ...(await visitor.takeFaults()),
        ...(await seriousFindings(page)),
        ...latin.map((word) => `not a name: ${word}`),
      ]).toEqual([]);
    },
  );
});

describe('On the wall', () => {
  let link: string;
  beforeAll(async () => {
    const made = await product.as('head').post('/displays', { name: '前厅' });
    link = String(made.secret);
  });

  it.each(['wall', 'fine wall', 'wide wall'] as const)(
    'a %s shows everything without scrolling, and nobody’s name or number',
    async (size) => {
      const visitor = await product.visit(null, { size, theme: 'dark', language: 'zh' });
      await visitor.open(`/wall/${link}`);
      expect(await visitor.page.evaluate<number>(inPage.hiddenBelow)).toBeLessThanOrEqual(0);
      const text = await visitor.page.evaluate<string>(inPage.text);
      expect(text.length).toBeGreaterThan(100);
      expect(
        PEOPLE.filter(({ role, name }) => role !== 'administrator' && text.includes(name)),
      ).toEqual([]);
      expect(text).not.toMatch(/\d{3}-\d{4}/);
      expect(await product.closeVisitors()).toEqual([]);
    },
  );
});

describe('What a first visit loads, compressed, fonts aside', () => {
  it.each([
    { login: 'transport.member1', size: 'phone', path: '/inbox', kilobytes: 300 },
    { login: 'officer', size: 'desk', path: '/receptions', kilobytes: 600 },
  ] as const)('$path on $size: at most $kilobytes KB', async ({ login, size, path, kilobytes }) => {
    const visitor = await product.visit(login, { size, theme: 'light', language: 'zh' });
    const loaded = await loadedBy(visitor, path);
    process.stdout.write(
      `${path} on ${size} loads ${Math.round(loaded.bytes / 1000)} KB, ` +
        `fonts ${Math.round(loaded.fontBytes / 1000)} KB\n`,
    );
    expect(loaded.bytes).toBeGreaterThan(50_000);
    const tooMuch = loaded.bytes > kilobytes * 1000 ? loaded.parts.slice(0, 8) : [];
    expect(tooMuch).toEqual([]);
    expect(await product.closeVisitors()).toEqual([]);
  });
});
