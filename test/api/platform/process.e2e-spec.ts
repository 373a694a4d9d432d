import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../../support/stack/test-database';

const PROGRAM = join(__dirname, '../../../dist/apps/api/src/main.js');
const SCREENS = join(__dirname, '../../../dist/web/index.html');

interface Line {
  readonly msg?: string;
  readonly route?: string;
  readonly status?: number;
  readonly requestId?: string;
}

interface Property {
  readonly type?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Document {
  readonly paths: Record<string, Record<string, { parameters: { in: string; name: string }[] }>>;
  readonly components: {
    readonly schemas: Record<string, { readonly properties?: Record<string, Property> }>;
  };
}

/** The api as it is run: the built program, on a port, with a log and with signals. */
describe('the api as a process', () => {
  let database: TestDatabase;
  let api: ChildProcess;
  let base: string;
  let output = '';
  const lines = (): Line[] =>
    output
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line);
  const logged = (wanted: (line: Line) => boolean): Promise<Line> =>
    new Promise((resolve) => {
      const look = (): void => {
        const line = lines().find(wanted);
        if (!line) return;
        api.stdout?.off('data', look);
        resolve(line);
      };
      api.stdout?.on('data', look);
      look();
    });

  beforeAll(async () => {
    if (!existsSync(PROGRAM)) throw new Error(`${PROGRAM} is missing: run "npm run build".`);
    database = await createTestDatabase('api-process');
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    const key = Buffer.alloc(32, 7).toString('base64');
    api = spawn(process.execPath, [PROGRAM], {
      env: {
        ...process.env,
        DATABASE_URL: database.appUrl,
        YB_MASTER_KEY: key,
        YB_PAYLOAD_KEYS: `k1:${key}`,
        TEMPORAL_ADDRESS: '127.0.0.1:1',
        HOST: '127.0.0.1',
        PORT: String(port),
        YB_BASE_URL: base,
        LOG_LEVEL: 'debug',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    api.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    await logged(({ msg }) => msg === 'ready');
  }, 60_000);
  afterAll(async () => {
    api.kill('SIGKILL');
    await database.drop();
  });

  it('is ready without Temporal', async () => {
    const ready = await fetch(`${base}/api/v1/health/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([
      200,
      { dependencies: { postgres: 'up', migrations: 'current', temporal: 'down' } },
    ]);
  });

  it('logs requests by route, and nothing that was in them', async () => {
    const secret = '王小明-13800138000';
    const calls = [
      fetch(`${base}/api/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': 'planted-0001' },
        body: JSON.stringify({ login: secret, password: secret }),
      }),
      fetch(`${base}/api/v1/users/5b8e7f7c-0000-4000-8000-13800138000a?search=${secret}`),
      fetch(`${base}/${secret}`),
    ];
    const [signIn] = await Promise.all(calls);
    expect(signIn.status).toBe(401);
    const line = await logged(
      ({ msg, requestId }) => msg === 'request' && requestId === 'planted-0001',
    );
    expect(line).toMatchObject({ route: '/api/v1/session', status: 401 });
    await logged(({ route }) => route === '/api/v1/users/:id');
    // Every other address is the screens', where they are built.
    const others = existsSync(SCREENS) ? '/*' : 'unknown';
    await logged(({ route }) => route === others);
    expect(output).not.toMatch(/王小明|13800138000|%E7%8E%8B/);
  });

  it('describes every input with an example that keeps its own rules', async () => {
    const document = (await (await fetch(`${base}/api/docs/openapi.json`)).json()) as Document;
    const broken = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      Object.entries(schema.properties ?? {})
        .filter(([, property]) => property.example !== undefined && !keepsItsRules(property))
        .map(([property]) => `${name}.${property}`),
    );
    expect(broken).toEqual([]);
    const { parameters } = document.paths['/api/v1/departments/{id}'].patch;
    expect(parameters.map(({ in: place, name }) => `${place} ${name}`).sort()).toEqual([
      'header Idempotency-Key',
      'header If-Match',
      'path id',
    ]);
    expect(document.components.schemas.CreateUserDto.properties?.login).toMatchObject({
      maxLength: 64,
      pattern: expect.any(String) as unknown,
    });
  });

  it('lets a request in flight end, and leaves in time when it is told to', async () => {
    const slow = fetch(`${base}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'somebody', password: 'some password' }),
    });
    const ended = new Promise<number | null>((resolve) => api.once('exit', resolve));
    const started = Date.now();
    api.kill('SIGTERM');
    expect([401, 503]).toContain(await slow.then(({ status }) => status).catch(() => 503));
    expect(await ended).toBe(0);
    expect(Date.now() - started).toBeLessThan(8000);
    expect(lines().at(-1)?.msg).toBe('stopped');
  }, 20_000);
});

function keepsItsRules({ example, ...rules }: Property): boolean {
  const { pattern, maxLength = Infinity, minimum = -Infinity, maximum = Infinity } = rules;
  if (rules.enum && !rules.enum.includes(example)) return false;
  if (typeof example === 'number') return example >= minimum && example <= maximum;
  if (typeof example !== 'string') return rules.type !== 'string';
  return example.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(example));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
