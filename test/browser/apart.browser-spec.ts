import { Listener } from './support/listener';
import { inPage } from './support/in-page';
import { Product } from './support/product';
import { Visit, type Department } from './support/visit';
import { DESK, PHONE, type Visitor } from './support/visitor';

jest.setTimeout(150_000);

let product: Product;
beforeAll(async () => {
  product = await Product.start({ withReceptions: false });
}, 150_000);
afterAll(() => product.stop(), 30_000);
afterEach(async () => {
  expect(await product.closeVisitors()).toEqual([]);
});

/** What nobody of another department may hear. */
interface Secrets {
  readonly words: readonly string[];
  readonly ids: readonly string[];
}

const WHY = { transport: '两辆车都在检修', catering: '食材还没有到货' };

async function secretsOf(shared: Visit, own: Visit, department: Department): Promise<Secrets> {
  const ids = await Promise.all(
    [shared, own].flatMap((visit) => [visit.assignment(department), visit.taskId(department)]),
  );
  const words = [shared.task(department), own.title, WHY[department]];
  return { words, ids: [...ids, own.receptionId] };
}

/** The addresses of everything that a department sees or tries to see. */
const addresses = (shared: Visit, [assignment, task, , , reception]: readonly string[]) => ({
  allowed: [
    '/inbox',
    '/notices',
    '/schedule',
    '/receptions',
    '/approvals',
    `/receptions/${shared.receptionId}/plan`,
    `/receptions/${shared.receptionId}/changes`,
    `/receptions/${shared.receptionId}/print/tasks`,
  ],
  refused: [
    `/packages/${assignment}`,
    `/tasks/${task}`,
    `/receptions/${reception}`,
    `/receptions/${reception}/plan`,
    `/receptions/${reception}/changes`,
  ],
});

/** Opens a screen and says what of the other's it shows. */
async function shownAt(visitor: Visitor, path: string, { words }: Secrets): Promise<string[]> {
  await visitor.tryToOpen(path);
  const text = await visitor.page.evaluate<string>(inPage.text);
  return words.filter((word) => text.includes(word)).map((word) => `${path} shows ${word}`);
}

/** Looks for something by its name; how many lines were found. */
async function searched(visitor: Visitor, word: string): Promise<number> {
  const { page } = visitor;
  await page.getByRole('button', { name: '搜索接待、任务、人员' }).click();
  const dialog = page.getByRole('dialog', { name: '搜索' });
  const answered = page.waitForResponse((response) => response.url().includes('/search?'));
  await dialog.getByRole('combobox').fill(word);
  await (await answered).finished();
  await dialog
    .getByText(/^找到 \d+ 条|^没有找到/)
    .first()
    .waitFor({ state: 'attached' });
  const found = await dialog.getByRole('option').count();
  await dialog.getByRole('button', { name: '关闭' }).click();
  return found;
}

/** A department does all sorts of things, and its people see it. */
async function act(visit: Visit, department: Department): Promise<void> {
  const id = await visit.taskId(department);
  const doer = product.as(`${department}.member1`);
  await doer.post(`/tasks/${id}/block`, { reason: WHY[department] });
  await doer.post(`/tasks/${id}/messages`, { text: WHY[department] });
  await doer.post(`/tasks/${id}/unblock`);
}

describe('Two departments side by side', () => {
  let shared: Visit;
  const own = new Map<Department, Visit>();
  beforeAll(async () => {
    shared = await new Visit(product, '一起办').inForce();
    own.set(
      'transport',
      await new Visit(product, '车队自己的事', { departments: ['transport'] }).inForce(),
    );
    own.set(
      'catering',
      await new Visit(product, '厨房自己的事', { departments: ['catering'] }).inForce(),
    );
  }, 60_000);

  it.each([
    { department: 'transport', other: 'catering' },
    { department: 'catering', other: 'transport' },
  ] as const)('$department hears and sees nothing of $other’s', async ({ department, other }) => {
    const secrets = await secretsOf(shared, own.get(other)!, other);
    const overview = `/receptions/${shared.receptionId}`;
    const people = [
      await product.visit(`${department}.head`, DESK),
      await product.visit(`${department}.member1`, PHONE),
    ];
    const shown: string[] = [];
    const listeners: Listener[] = [];
    for (const person of people) {
      person.expects(403, 404);
      listeners.push(await Listener.at(person));
      await person.open(overview);
      await person.live();
    }
    await act(own.get(other)!, other);
    await product.as('officer').post(`/tasks/${await own.get(other)!.taskId(other)}/remind`);
    await act(shared, other);
    // Events keep their order: when one's own has come, the other's would have, too.
    await act(shared, department);
    const mine = await shared.taskId(department);
    for (const listener of listeners)
      for (const giveUp = Date.now() + 15_000; !listener.heard(mine);)
        if (Date.now() > giveUp) throw new Error(`nothing was heard of ${mine}`);
        else await people[0].page.waitForTimeout(50);

    const { allowed, refused } = addresses(shared, secrets.ids);
    for (const person of people) {
      for (const path of [...allowed, ...refused])
        shown.push(...(await shownAt(person, path, secrets)));
      await person.open('/inbox');
      expect(await searched(person, secrets.words[0])).toBe(0);
      expect(await searched(person, shared.task(department))).toBe(1);
    }
    for (const listener of listeners) {
      expect(await listener.leaks(secrets.words, secrets.ids)).toEqual([]);
      expect(await listener.wasTold(shared.task(department))).toBe(true);
    }
    expect(shown).toEqual([]);
  });
});
