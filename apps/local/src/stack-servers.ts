import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres';
import type { LocalStackOptions } from './local-stack-options';
import { choosePort, withFreePort } from './ports';
import type { RunningProcess } from './running-process';
import { stackPaths } from './stack-paths';
import { findTemporalCli } from './temporal-cli';
import { startTemporalServer, type TemporalServer } from './temporal-server';

/** The usual ports; another one is taken when they are in use, since nobody has to type them. */
const USUAL = { postgres: 15432, temporal: 7233, temporalUi: 8233 };

/** Starts the installation's Postgres. */
export async function startStackPostgres(options: LocalStackOptions): Promise<EmbeddedPostgres> {
  const start = (port: number) =>
    startEmbeddedPostgres({
      dataDir: stackPaths(options.dataDir).postgres,
      port,
      database: 'yingbin',
      fsync: options.isDurable ?? true,
    });
  const demanded = options.ports?.postgres;
  return demanded === undefined ? withFreePort(USUAL.postgres, start) : start(demanded);
}

/** Starts the installation's Temporal, installing its program when it is nowhere to be found. */
export async function startStackTemporal(options: LocalStackOptions): Promise<TemporalServer> {
  const note = (message: string) => options.report?.({ kind: 'note', message });
  const withUi = options.withTemporalUi ?? true;
  const start = async (port: number) =>
    startTemporalServer({
      cli: findTemporalCli(process.env, note),
      dataDir: stackPaths(options.dataDir).temporal,
      port,
      uiPort: withUi
        ? (options.ports?.temporalUi ?? (await choosePort(USUAL.temporalUi)))
        : undefined,
      synchronous: (options.isDurable ?? true) ? 'full' : 'off',
    });
  const demanded = options.ports?.temporal;
  return demanded === undefined ? withFreePort(USUAL.temporal, start) : start(demanded);
}

/** A server that already runs, in the form a supervisor wants: later starts are restarts. */
export function firstThenRestart(server: {
  server: RunningProcess;
  restart(): Promise<RunningProcess>;
}): () => Promise<RunningProcess> {
  let isFirst = true;
  return () => {
    if (!isFirst) return server.restart();
    isFirst = false;
    return Promise.resolve(server.server);
  };
}
