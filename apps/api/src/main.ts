import { ConfigError, loadConfig, type Config } from '@app/config';
import { createApp } from './create-app';
import { log } from './platform/logging/log';
import { stopOnSignal } from './stop-on-signal';

async function start(config: Config): Promise<void> {
  log.level = config.logLevel;
  const app = await createApp(config);
  stopOnSignal(app);
  await app.listen({ host: config.http.host, port: config.http.port });
  log.info({ msg: 'ready', host: config.http.host, port: config.http.port });
}

function fail(error: unknown): void {
  const known = error instanceof ConfigError || isOwnRefusal(error);
  // What a start fails with is about the installation, not about people: it may be told.
  const { name, message, code } = error as Error & { code?: string };
  log.fatal({ msg: 'not started', error: name, code, detail: message });
  if (known) process.stderr.write(`${message}\n`);
  process.exitCode = 1;
  setImmediate(() => process.exit(1));
}

const isOwnRefusal = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Declare ');

let config: Config | undefined;
try {
  config = loadConfig(process.env);
} catch (error) {
  fail(error);
}
if (config) start(config).catch(fail);
