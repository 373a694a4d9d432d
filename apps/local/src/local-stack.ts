import { mkdirSync, writeFileSync } from 'node:fs';
import { runMigrations } from '@app/persistence';
import type { EmbeddedPostgres } from './embedded-postgres';
import { endLeftOvers, lockInstallation } from './installation';
import type { LocalStackOptions, ProcessName, StackAddresses } from './local-stack-options';
import { startMailSink, type MailSink } from './mail-sink';
import { choosePort, refuseTakenPort } from './ports';
import { descendantsOf, sendSignal } from './process-tree';
import { seed, type SeedResult } from './seed';
import { apiProgram, childEnvironment, stackEnvironment, workerProgram } from './stack-programs';
import { stackPaths } from './stack-paths';
import { firstThenRestart, startStackPostgres, startStackTemporal } from './stack-servers';
import { startNodeProgram } from './node-program';
import { Supervisor } from './supervisor';
import type { TemporalServer } from './temporal-server';

const STOP_WITHIN_MS = 9000;

/**
 * Postgres, Temporal, worker and api on this machine, each supervised. One stack per data folder;
 * `npm start`, the demo and the fault tests use it.
 */
export class LocalStack {
  private readonly supervisors = new Map<ProcessName, Supervisor>();
  private postgres?: EmbeddedPostgres;
  private temporal?: TemporalServer;
  private mail?: MailSink;
  private releaseLock: () => void = () => undefined;
  private stopping: Promise<void> | null = null;
  private preparing: Promise<void> = Promise.resolve();
  private env: NodeJS.ProcessEnv = {};
  private found?: StackAddresses;

  constructor(private readonly options: LocalStackOptions) {}

  /** Where everything answers; throws before {@link start} has got that far. */
  get addresses(): StackAddresses {
    if (!this.found) throw new Error('the stack has not been started');
    return this.found;
  }

  /** The environment of api and worker, e.g. to run another program beside them. */
  get environment(): NodeJS.ProcessEnv {
    return childEnvironment(this.env);
  }

  /** What Postgres and Temporal keep; exchange it only while they are halted. */
  get dataFolders(): { postgres: string; temporal: string } {
    if (!this.postgres) throw new Error('the stack has not been started');
    return {
      postgres: this.postgres.pgdata,
      temporal: stackPaths(this.options.dataDir).temporal,
    };
  }

  /**
   * Starts everything and settles when the api says it is ready. When a step fails, what was
   * started is stopped again and the reason is thrown: a sentence for a person, also when another
   * process runs this data folder or the api's port is taken.
   */
  async start(): Promise<SeedResult> {
    this.releaseLock = lockInstallation(this.options.dataDir);
    try {
      await endLeftOvers(this.options.dataDir);
      await refuseTakenPort(this.options.ports?.api, this.options.host);
      const prepared = this.startServers().then(() => this.prepareDatabase());
      this.preparing = prepared.then(
        () => undefined,
        () => undefined, // the reason is thrown below
      );
      const seeded = await prepared;
      await this.startPrograms();
      return seeded;
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** Pid of a process, null while it is down. For Postgres, the postmaster's. */
  pid(name: ProcessName): number | null {
    return this.supervisors.get(name)?.pid ?? null;
  }

  /** SIGKILLs a process and all below it, as an accident would. It comes back by itself. */
  async kill(name: ProcessName): Promise<void> {
    await this.supervisor(name).kill();
  }

  /** SIGKILLs a process and leaves it down, until {@link resume}. */
  async halt(name: ProcessName): Promise<void> {
    await this.supervisor(name).halt();
  }

  /** Starts what was halted. */
  async resume(name: ProcessName): Promise<void> {
    await this.supervisor(name).start();
  }

  /** Ends a process in good order and starts it again, e.g. after a new build. */
  async restart(name: ProcessName): Promise<void> {
    await this.supervisor(name).stop();
    await this.resume(name);
  }

  /** Settles when a killed process is up again. */
  async whenRunning(name: ProcessName): Promise<void> {
    await this.supervisor(name).whenRunning();
  }

  /**
   * Drains and ends everything within ten seconds; what has not ended by then is killed. Ends a
   * start that is under way, which then throws.
   */
  stop(): Promise<void> {
    this.stopping ??= this.stopEverything();
    return this.stopping;
  }

  /** No good manners: SIGKILL to every process below this one. */
  killEverything(): void {
    for (const pid of descendantsOf(process.pid)) sendSignal(pid, 'SIGKILL');
  }

  private async stopEverything(): Promise<void> {
    const force = setTimeout(() => this.killEverything(), STOP_WITHIN_MS);
    for (const name of ['api', 'worker'] as const) await this.supervisors.get(name)?.stop();
    // A server that is just coming up must not be left behind, nor a migration lose its server.
    await this.preparing;
    for (const name of ['temporal', 'postgres'] as const) await this.supervisors.get(name)?.stop();
    await this.temporal?.stop();
    await this.postgres?.stop();
    await this.mail?.stop();
    clearTimeout(force);
    this.releaseLock();
  }

  private supervisor(name: ProcessName): Supervisor {
    const supervisor = this.supervisors.get(name);
    if (!supervisor) throw new Error(`${name} has not been started`);
    return supervisor;
  }

  private async startServers(): Promise<void> {
    const postgres = this.step('Postgres', async () => {
      this.postgres = await startStackPostgres(this.options);
      await this.supervise('postgres', firstThenRestart(this.postgres));
    });
    const temporal = this.step('Temporal', async () => {
      this.temporal = await startStackTemporal(this.options);
      await this.supervise('temporal', firstThenRestart(this.temporal));
    });
    const failed = (await Promise.allSettled([postgres, temporal])).find(
      (result) => result.status === 'rejected',
    );
    if (failed) throw failed.reason;
  }

  private async prepareDatabase(): Promise<SeedResult> {
    this.refuseIfStopping();
    const { postgres, temporal } = this;
    if (!postgres || !temporal) throw new Error('the servers have not been started');
    const paths = stackPaths(this.options.dataDir);
    const port = this.options.ports?.api ?? (await choosePort(3000));
    const apiUrl = `http://127.0.0.1:${port}`;
    this.mail = await startMailSink({ folder: paths.mail });
    this.found = {
      baseUrl: this.options.baseUrl ?? apiUrl,
      apiUrl,
      temporalAddress: temporal.address,
      temporalUiUrl: temporal.uiUrl,
      databaseUrl: postgres.url,
      ownerUrl: postgres.ownerUrl,
      mailFolder: paths.mail,
    };
    this.env = stackEnvironment(this.options, this.found, { port, smtpUrl: this.mail.url });
    mkdirSync(paths.blobs, { recursive: true, mode: 0o700 });
    writeFileSync(paths.environment, JSON.stringify(this.env), { mode: 0o600 });
    const { ownerUrl, baseUrl } = this.found;
    await this.step('migrations', () => runMigrations(ownerUrl));
    this.refuseIfStopping();
    return this.step('seed', () =>
      seed({ ownerUrl, baseUrl, mode: this.options.mode, env: this.environment }),
    );
  }

  private async startPrograms(): Promise<void> {
    const request = { options: this.options, env: this.environment, apiUrl: this.addresses.apiUrl };
    const programs = [
      { name: 'worker' as const, program: workerProgram(request) },
      { name: 'api' as const, program: apiProgram(request) },
    ];
    const starts = programs.map(({ name, program }) =>
      this.step(name, () => this.supervise(name, (signal) => startNodeProgram(program, signal))),
    );
    await Promise.all(starts);
  }

  private async supervise(
    name: ProcessName,
    start: ConstructorParameters<typeof Supervisor>[0]['start'],
  ): Promise<void> {
    this.refuseIfStopping();
    const report = this.options.report ?? (() => undefined);
    const supervisor = new Supervisor({ name, start, report });
    this.supervisors.set(name, supervisor);
    await supervisor.start();
  }

  private refuseIfStopping(): void {
    if (this.stopping) throw new Error('the stack is stopping');
  }

  private async step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const startedAt = Date.now();
    const result = await work();
    this.options.report?.({ kind: 'step', name, ms: Date.now() - startedAt });
    return result;
  }
}
