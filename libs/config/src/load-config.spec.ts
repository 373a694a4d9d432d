import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from './config-error';
import { loadConfig } from './load-config';
import type { Environment } from './setting-reader';

const KEY = Buffer.alloc(32, 7).toString('base64');
const complete = {
  DATABASE_URL: 'postgres://app:secret@127.0.0.1:5432/yingbin',
  YB_MASTER_KEY: KEY,
  YB_PAYLOAD_KEYS: `k2:${KEY},k1:${Buffer.alloc(32, 9).toString('base64')}`,
};

function faultsOf(env: Environment): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('needs three settings and has a default for all others', () => {
    const config = loadConfig(complete);
    expect(config.http).toEqual({
      host: '127.0.0.1',
      port: 3000,
      baseUrl: 'http://127.0.0.1:3000',
      trustedProxies: null,
    });
    expect(config.temporal.payloadKeys.map(({ id }) => id)).toEqual(['k2', 'k1']);
    expect(config.temporal.tls).toBeNull();
    expect(config.database.ownerUrl).toBeNull();
    expect(config.masterKey).toHaveLength(32);
    expect(config.demo).toBe(false);
    expect(config.worker.maxCachedWorkflows).toBe(200);
  });

  it('names every missing setting at once', () => {
    const faults = faultsOf({});
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'DATABASE_URL',
      'YB_PAYLOAD_KEYS',
      'YB_MASTER_KEY',
    ]);
  });

  it.each([
    ['DATABASE_URL', 'mysql://x/y'],
    ['DATABASE_URL', 'postgres://host-without-database'],
    ['TEMPORAL_ADDRESS', 'https://temporal:7233'],
    ['TEMPORAL_ADDRESS', 'temporal:70000'],
    ['YB_MASTER_KEY', Buffer.alloc(16).toString('base64')],
    ['YB_PAYLOAD_KEYS', KEY],
    ['YB_PAYLOAD_KEYS', `a:${KEY},a:${KEY}`],
    ['PORT', '0'],
    ['PORT', '80a'],
    ['YB_BASE_URL', 'https://host/path'],
    ['YB_DEMO', 'maybe'],
    ['YB_TRUSTED_PROXIES', 'proxy.example.org'],
    ['YB_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['SMTP_URL', 'mail.example.org'],
    ['LOG_LEVEL', 'loud'],
    ['YB_WORKER_MAX_POLLERS', '0'],
    ['YB_TASK_QUEUE', 'a b'],
    ['TEMPORAL_TLS_CERT', '/only/half'],
  ])('refuses %s=%s and names it, once', (name, value) => {
    const faults = faultsOf({ ...complete, [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name}: `));
  });

  it('never repeats a secret in a fault', () => {
    const faults = faultsOf({ ...complete, YB_MASTER_KEY: 'hunter2', DATABASE_URL: 'pg:hunter2' });
    expect(faults).toHaveLength(2);
    expect(faults.join()).not.toContain('hunter2');
  });

  it('takes worker defaults for production when NODE_ENV says so', () => {
    expect(loadConfig({ ...complete, NODE_ENV: 'production' }).worker.maxCachedWorkflows).toBe(600);
  });

  it('believes the proxies it is told of, by network or by name', () => {
    const told = { ...complete, YB_TRUSTED_PROXIES: 'uniquelocal, 10.0.0.0/8,::1' };
    expect(loadConfig(told).http.trustedProxies).toBe('uniquelocal,10.0.0.0/8,::1');
  });

  it('speaks TLS when there is an API key', () => {
    expect(loadConfig({ ...complete, TEMPORAL_API_KEY: 'k' }).temporal.tls).not.toBeNull();
  });

  describe('NAME_FILE', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yb-config-'));
    const file = join(folder, 'key');
    afterAll(() => rmSync(folder, { recursive: true }));

    it('reads a secret from a file, without its line end', () => {
      writeFileSync(file, `${KEY}\n`);
      const env = { ...complete, YB_MASTER_KEY: undefined, YB_MASTER_KEY_FILE: file };
      expect(loadConfig(env).masterKey.equals(Buffer.alloc(32, 7))).toBe(true);
    });

    it('refuses both at once, and a file that is not there', () => {
      expect(faultsOf({ ...complete, YB_MASTER_KEY_FILE: file })).toHaveLength(1);
      const missing = { ...complete, YB_MASTER_KEY: '', YB_MASTER_KEY_FILE: join(folder, 'no') };
      expect(faultsOf(missing)).toHaveLength(1);
    });
  });
});
