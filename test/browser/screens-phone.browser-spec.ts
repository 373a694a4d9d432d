import { testEveryScreen } from './support/every-screen';
import { Product } from './support/product';

jest.setTimeout(90_000);

let product: Product;
beforeAll(async () => {
  product = await Product.start({ withReceptions: true });
}, 180_000);
afterAll(() => product.stop(), 30_000);

describe('On a phone, in both themes and languages', () => {
  testEveryScreen('phone', () => product);
});
