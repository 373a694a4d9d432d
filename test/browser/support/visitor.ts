import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { inPage } from './in-page';

const SIZES = {
  desk: { width: 1440, height: 900 },
  phone: { width: 360, height: 800 },
  wall: { width: 1920, height: 1080 },
  'fine wall': { width: 3840, height: 2160 },
  'wide wall': { width: 3840, height: 1080 },
};

/** How somebody looks at the product. */
export interface Look {
  readonly size: keyof typeof SIZES;
  readonly theme: 'light' | 'dark';
  readonly language: 'zh' | 'en';
}

export const DESK: Look = { size: 'desk', theme: 'light', language: 'zh' };
export const PHONE: Look = { size: 'phone', theme: 'light', language: 'zh' };

/** What stands where something is still being read. */
const READING =
  '[aria-busy="true"], [role="status"][aria-label="正在读取"], [role="status"][aria-label="Loading"]';

/** One person's browser with one page, watched for everything that a page must not do. */
export class Visitor {
  private readonly faults: string[] = [];
  /** Refusals that belong to the test, by status; others are faults. */
  private readonly expected = new Set<number>();

  private constructor(
    private readonly baseUrl: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  /** Opens an empty page; `cookie` is that of a session, or null for nobody. */
  static async arrive(
    browser: Browser,
    baseUrl: string,
    cookie: string | null,
    look: Look,
  ): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: baseUrl,
      viewport: SIZES[look.size],
      hasTouch: look.size === 'phone',
      locale: look.language === 'zh' ? 'zh-CN' : 'en-GB',
      timezoneId: 'Asia/Shanghai',
      colorScheme: look.theme,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    await context.addInitScript(
      `localStorage.setItem('yb.language', '${look.language}');
       localStorage.setItem('yb.theme', '${look.theme}');`,
    );
    if (cookie) {
      const [name, value] = cookie.split('=', 2);
      await context.addCookies([{ name, value, url: baseUrl, sameSite: 'Lax', httpOnly: true }]);
    }
    const visitor = new Visitor(baseUrl, context, await context.newPage());
    visitor.watch();
    return visitor;
  }

  /** Answers with these statuses are part of what is tested. */
  expects(...statuses: readonly number[]): void {
    for (const status of statuses) this.expected.add(status);
  }

  /** Opens a page of the product and waits until it stands. */
  async open(path: string): Promise<void> {
    await this.page.goto(path, { waitUntil: 'load' });
    await this.settled();
  }

  /** Waits until the page has its heading and nothing on it is being read. */
  async settled(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.page.locator(READING).first().waitFor({ state: 'detached' });
  }

  /** Opens a page that may be refused, and waits until it shows what it is or why it is not. */
  async tryToOpen(path: string): Promise<void> {
    await this.page.goto(path, { waitUntil: 'load' });
    await this.page.locator('h1, [role="alert"]').first().waitFor();
    await this.page.locator(READING).first().waitFor({ state: 'detached' });
  }

  /** Waits until the page hears of changes. */
  async live(): Promise<void> {
    await this.page
      .getByRole('status')
      .filter({ hasText: /^(实时|Live)$/ })
      .waitFor();
  }

  /** What went wrong on the page since this was last asked, sideways overflow included. */
  async takeFaults(): Promise<string[]> {
    const overflow = await this.page.evaluate<number>(inPage.overflow);
    const faults = [
      ...this.faults.splice(0),
      ...(overflow > 0 ? [`the page is ${overflow} px wider than its window`] : []),
    ];
    return faults.map((fault) => `${new URL(this.page.url()).pathname}: ${fault}`);
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  private watch(): void {
    this.page.on('pageerror', (error) => this.faults.push(`error: ${error.message}`));
    this.page.on('console', (message) => {
      // What was refused is told by its answer, with its address.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.faults.push(`console: ${message.text()}`);
    });
    this.page.on('response', (response) => this.judge(response));
  }

  private judge(response: Response): void {
    const status = response.status();
    if (status < 400 || this.expected.has(status)) return;
    const { pathname } = new URL(response.url());
    // Who is not signed in is told so.
    if (status === 401 && pathname === '/api/v1/session') return;
    this.faults.push(`${response.request().method()} ${pathname}: ${status}`);
  }
}
