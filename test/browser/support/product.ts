import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '@app/persistence';
import { chromium, type Browser } from 'playwright-core';
import { LocalStack } from '../../../apps/local/src/local-stack';
import { choosePort } from '../../../apps/local/src/ports';
import { removePostgresFolder } from '../../../apps/local/src/postgres-cluster';
import { stackPaths } from '../../../apps/local/src/stack-paths';
import { AnswerLog, FaultClient } from '../../faults/support/fault-client';
import { PatientRows } from '../../faults/support/patient-rows';
import { DESK, Visitor, type Look } from './visitor';

/** The product as `npm start` gives it, with its demo people, and a browser to look at it. */
export class Product {
  private readonly clients = new Map<string, FaultClient>();
  private readonly cookies = new Map<string, Promise<string>>();
  private readonly visitors: Visitor[] = [];

  private constructor(
    readonly stack: LocalStack,
    private readonly dataDir: string,
    private readonly browser: Browser,
    readonly rows: PatientRows,
  ) {}

  /** `withReceptions`: with the receptions of the demo. */
  static async start({ withReceptions }: { withReceptions: boolean }): Promise<Product> {
    const dataDir = mkdtempSync(join(tmpdir(), 'yingbin-browser-'));
    const stack = new LocalStack({
      dataDir,
      ports: {
        api: await choosePort(0),
        temporal: await choosePort(0),
        postgres: await choosePort(0),
      },
      withTemporalUi: false,
      mode: 'demo',
      isDurable: false,
      env: withReceptions ? {} : { YB_SEED_RECEPTIONS: '0' },
    });
    const [browser] = await Promise.all([launch(), stack.start()]);
    const rows = new PatientRows(stack.addresses.ownerUrl);
    // Else what is sent by night would be held until the morning.
    await rows.all('UPDATE office SET quiet_from = NULL, quiet_until = NULL');
    return new Product(stack, dataDir, browser, rows);
  }

  get url(): string {
    return this.stack.addresses.apiUrl;
  }

  /** The same person without a browser, to bring about what a test begins with. */
  readonly as = (login: string): FaultClient => {
    const known = this.clients.get(login) ?? new FaultClient(this.url, login, new AnswerLog());
    this.clients.set(login, known);
    return known;
  };

  /** Somebody with a browser of his own; `login` null: nobody is signed in. */
  async visit(login: string | null, look: Look = DESK): Promise<Visitor> {
    const cookie = login === null ? null : await this.cookieOf(login);
    const visitor = await Visitor.arrive(this.browser, this.url, cookie, look);
    this.visitors.push(visitor);
    return visitor;
  }

  /** Closes the browsers of a test and says what went wrong in them. */
  async closeVisitors(): Promise<string[]> {
    const faults: string[] = [];
    for (const visitor of this.visitors.splice(0)) {
      faults.push(...(await visitor.takeFaults()));
      await visitor.leave();
    }
    return faults;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.rows.close();
    await this.stack.stop();
    removePostgresFolder(stackPaths(this.dataDir).postgres);
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private cookieOf(login: string): Promise<string> {
    const known = this.cookies.get(login) ?? this.signIn(login);
    this.cookies.set(login, known);
    return known;
  }

  private async signIn(login: string): Promise<string> {
    const answer = await fetch(`${this.url}/api/v1/session`, {
      method: 'POST',
      headers: { origin: this.url, 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: DEMO_PASSWORD }),
    });
    if (!answer.ok) throw new Error(`${login} cannot sign in: ${answer.status}`);
    return answer.headers.getSetCookie()[0].split(';')[0];
  }
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    // Containers have a small /dev/shm and no user namespaces; the pages are our own.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
}
