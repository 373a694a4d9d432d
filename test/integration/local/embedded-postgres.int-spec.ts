import { mkdirSync, mkdtempSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../../apps/local/src/embedded-postgres';
import { LockHeldError } from '../../../apps/local/src/instance-lock';
import { choosePort } from '../../../apps/local/src/ports';
import { removePostgresFolder } from '../../../apps/local/src/postgres-cluster';
import { killTree } from '../../../apps/local/src/process-tree';

describe('the embedded Postgres', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yb-pg-'));
  const dataDir = join(folder, 'postgres');
  let postgres: EmbeddedPostgres;

  async function start(): Promise<EmbeddedPostgres> {
    const port = await choosePort(0);
    return startEmbeddedPostgres({ dataDir, port, database: 'yingbin', fsync: false });
  }

  async function query(url: string, sql: string): Promise<unknown[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  beforeAll(async () => {
    // What a kill in the middle of initdb leaves behind.
    mkdirSync(join(dataDir, 'cluster', 'pg18.init', 'base'), { recursive: true });
    writeFileSync(`${dataDir}.lock`, '{"pid":1,"identity":"somebody long gone"}');
    postgres = await start();
  }, 60_000);

  afterAll(async () => {
    await postgres.stop();
    removePostgresFolder(dataDir);
    rmSync(folder, { recursive: true });
  });

  it('starts over a half-made folder and a stale lock', async () => {
    expect(await query(postgres.ownerUrl, 'SELECT current_user AS role')).toEqual([
      { role: 'yingbin_owner' },
    ]);
  });

  it('gives the application a role that owns nothing and may create nothing', async () => {
    await query(postgres.ownerUrl, 'CREATE TABLE kept (value int)');
    await expect(query(postgres.url, 'SELECT * FROM kept')).rejects.toThrow('permission denied');
    await expect(query(postgres.url, 'CREATE TABLE mine (value int)')).rejects.toThrow(
      'permission denied',
    );
    await query(postgres.ownerUrl, 'GRANT SELECT ON kept TO yingbin_app');
    expect(await query(postgres.url, 'SELECT * FROM kept')).toEqual([]);
  });

  it('lets nobody else run the same folder', async () => {
    await expect(start()).rejects.toThrow(LockHeldError);
  });

  it('comes back after a SIGKILL with everything it had, at the same address', async () => {
    await query(postgres.ownerUrl, 'INSERT INTO kept VALUES (7)');
    const before = postgres.server.pid;
    await postgres.server.kill();
    await postgres.restart();
    expect(postgres.server.pid).not.toBe(before);
    expect(await query(postgres.ownerUrl, 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
  }, 30_000);

  it('ends the server of an owner that was killed, and takes its data', async () => {
    const leftOver = postgres;
    // The lock of a killed process names nobody who lives.
    writeFileSync(`${dataDir}.lock`, '{"pid":1,"identity":"killed"}');
    postgres = await start();
    expect(await leftOver.server.exited).toBe('code 0');
    expect(await query(postgres.ownerUrl, 'SELECT value FROM kept')).toEqual([{ value: 7 }]);
  }, 30_000);

  it('says what is wrong when the port is taken, and gives the folder free', async () => {
    const other = join(folder, 'other');
    const { port } = postgres;
    await expect(
      startEmbeddedPostgres({ dataDir: other, port, database: 'x', fsync: false }),
    ).rejects.toThrow(`port ${port}`);
    expect(existsSync(`${other}.lock`)).toBe(false);
    removePostgresFolder(other);
  }, 30_000);

  it('leaves no process behind when it is killed with all its children', async () => {
    const { server } = postgres;
    killTree(server.pid);
    await server.exited;
    await postgres.restart();
    expect(await query(postgres.ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  }, 30_000);
});
