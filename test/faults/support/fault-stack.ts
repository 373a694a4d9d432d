import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@app/config';
import type { Config } from '@app/config';
import { createTemporalClient } from '@app/temporal';
import type { Client } from '@temporalio/client';
import { LocalStack } from '../../../apps/local/src/local-stack';
import { choosePort } from '../../../apps/local/src/ports';
import { AnswerLog, FaultClient } from './fault-client';
import { PatientRows } from './patient-rows';

/** A whole installation of its own, with its people, to do harm to. */
export class FaultStack {
  readonly log = new AnswerLog();
  private readonly people = new Map<string, FaultClient>();

  private constructor(
    readonly stack: LocalStack,
    readonly dataDir: string,
    readonly config: Config,
    readonly rows: PatientRows,
    readonly temporal: Client,
  ) {}

  static async start(): Promise<FaultStack> {
    const dataDir = mkdtempSync(join(tmpdir(), 'yingbin-faults-'));
    const stack = new LocalStack({
      dataDir,
      // None of the usual ports: what an interrupted run left behind must not work here too.
      ports: {
        api: await choosePort(0),
        temporal: await choosePort(0),
        postgres: await choosePort(0),
      },
      withTemporalUi: false,
      mode: 'demo',
      env: { YB_SEED_RECEPTIONS: '0' },
    });
    await stack.start();
    const config = loadConfig(stack.environment);
    const rows = new PatientRows(stack.addresses.ownerUrl);
    // Else what is sent by night would be held until the morning.
    await rows.all('UPDATE office SET quiet_from = NULL, quiet_until = NULL');
    return new FaultStack(stack, dataDir, config, rows, createTemporalClient(config.temporal));
  }

  /** The person with this account; he signs in at his first act. */
  readonly as = (login: string): FaultClient => {
    const known = this.people.get(login);
    if (known) return known;
    const person = new FaultClient(this.stack.addresses.apiUrl, login, this.log);
    this.people.set(login, person);
    return person;
  };

  /** After a restore of Postgres nobody's session can be relied on: everybody signs in again. */
  signOutAll(): void {
    this.people.clear();
  }

  async stop(): Promise<void> {
    await this.rows.close();
    await this.temporal.connection.close();
    await this.stack.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
