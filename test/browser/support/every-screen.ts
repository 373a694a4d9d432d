import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { seriousFindings } from './axe';
import { inPage } from './in-page';
import { notNames } from './latin-names';
import type { Product } from './product';
import { findPlaces, SCREENS, type Places, type ScreenCase } from './screens';
import type { Visitor } from './visitor';

const PICTURES = join(__dirname, '..', '..', '..', 'docs', 'screens');

/** The other three of light and dark, Chinese and English; the words change with the second. */
const OTHER_LOOKS = [
  { theme: 'dark', language: 'zh', only: ['color-contrast'] },
  { theme: 'dark', language: 'en', only: undefined },
  { theme: 'light', language: 'en', only: ['color-contrast'] },
] as const;

/** The addresses as they are written down, for the names of the tests. */
const PATTERN: Places = {
  receptionId: ':receptionId',
  draftId: ':draftId',
  taskId: ':taskId',
  assignmentId: ':assignmentId',
};

/** What is wrong with the page as it stands, in all four looks. It is open in the first. */
export async function faultsInAllLooks(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  const faults = [...(await visitor.takeFaults()), ...(await seriousFindings(page))];
  for (const word of notNames(await page.evaluate<string[]>(inPage.latinWords)))
    faults.push(`not a name: ${word}`);
  for (const { theme, language, only } of OTHER_LOOKS) {
    await page.evaluate(inPage.choose(theme, language));
    const found = [...(await visitor.takeFaults()), ...(await seriousFindings(page, only))];
    faults.push(...found.map((fault) => `${theme}, ${language}: ${fault}`));
  }
  return faults;
}

/** Opens every screen on one size, as everybody it is for. */
export function testEveryScreen(size: 'desk' | 'phone', product: () => Product): void {
  const visitors = new Map<string | null, Visitor>();
  let places: Places;
  beforeAll(async () => {
    places = await findPlaces(product());
    // A change to look at.
    await product()
      .as('officer')
      .post(`/receptions/${places.receptionId}/amendments`, {
        reason: '晚宴前留出更衣时间',
        edits: [{ op: 'shift-from', from: 'dinner-chair', by: 'PT30M' }],
      });
  }, 60_000);
  afterAll(() => product().closeVisitors());

  it.each(SCREENS.map((screen) => ({ ...screen, to: screen.path(PATTERN) })))(
    '$to opens for $login without a fault',
    async ({ login, path, picture }) => {
      const visitor =
        visitors.get(login) ??
        (await product().visit(login, { size, theme: 'light', language: 'zh' }));
      visitors.set(login, visitor);
      await visitor.open(path(places));
      await keepPicture(visitor.page, size, picture);
      expect(await faultsInAllLooks(visitor)).toEqual([]);
    },
  );
}

async function keepPicture(
  page: Page,
  size: string,
  picture: ScreenCase['picture'],
): Promise<void> {
  if (process.env.YB_SCREENS !== '1' || picture?.size !== size) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${picture.name}.png`) });
}
