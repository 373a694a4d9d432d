import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { LockHeldError } from '../../../apps/local/src/instance-lock';
import { choosePort } from '../../../apps/local/src/ports';
import { findTemporalCli } from '../../../apps/local/src/temporal-cli';
import {
  endLeftOverTemporal,
  SEARCH_ATTRIBUTES,
  startTemporalServer,
  type TemporalServer,
} from '../../../apps/local/src/temporal-server';

describe('the local Temporal', () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'yb-temporal-')), 'temporal');
  let temporal: TemporalServer;
  let connection: Connection;

  beforeAll(async () => {
    const port = await choosePort(0);
    temporal = await startTemporalServer({
      cli: findTemporalCli(),
      dataDir,
      port,
      synchronous: 'off',
    });
    connection = await Connection.connect({ address: temporal.address });
  }, 60_000);

  afterAll(async () => {
    await connection.close();
    await temporal.stop();
    rmSync(join(dataDir, '..'), { recursive: true });
  });

  async function registeredAttributes(): Promise<string[]> {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({
      namespace: 'default',
    });
    return Object.keys(customAttributes ?? {});
  }

  it('keeps closed histories for thirty days and knows our search attributes', async () => {
    const { config } = await connection.workflowService.describeNamespace({ namespace: 'default' });
    expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(30 * 24 * 3600);
    expect(await registeredAttributes()).toEqual(
      expect.arrayContaining(Object.keys(SEARCH_ATTRIBUTES)),
    );
  });

  it('lets nobody else run the same folder', async () => {
    await expect(
      startTemporalServer({ cli: findTemporalCli(), dataDir, port: await choosePort(0) }),
    ).rejects.toThrow(LockHeldError);
  });

  it('comes back after a SIGKILL, and once more after its owner is gone', async () => {
    await temporal.server.kill();
    await temporal.restart();
    expect(await registeredAttributes()).toContain('YbReception');
    const { server } = temporal;
    await endLeftOverTemporal(dataDir);
    expect(await server.exited).toMatch(/code|signal/);
    await temporal.restart();
    expect(await registeredAttributes()).toContain('YbReception');
  }, 60_000);

  it('says what is wrong when its port is taken', async () => {
    const other = join(dataDir, '..', 'other');
    const port = Number(temporal.address.split(':')[1]);
    await expect(
      startTemporalServer({ cli: findTemporalCli(), dataDir: other, port }),
    ).rejects.toThrow(`port ${port} is in use`);
  });
});
