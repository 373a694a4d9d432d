import { loadedBy } from './support/first-load';
import { testEveryScreen } from './support/every-screen';
import { Product } from './support/product';

jest.setTimeout(90_000);

let product: Product;
beforeAll(async () => {
  product = await Product.start({ withReceptions: true });
}, 180_000);
afterAll(() => product.stop(), 30_000);

describe('On a desk, in both themes and languages', () => {
  testEveryScreen('desk', () => product);
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
