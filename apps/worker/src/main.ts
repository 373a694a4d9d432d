import 'reflect-metadata';
import { ConfigError, loadConfig } from '@app/config';
import type { Config } from '@app/config';
import { installTemporalRuntime } from '@app/temporal/worker';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { WorkerProcess } from './host/worker-process';
import { createLogger } from './platform/logger';
import { createSdkLogger } from './platform/sdk-logger';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const logger = createLogger(config.logLevel);
  await serve(config, logger).catch((error: unknown) => {
    logger.fatal({ err: error }, 'the worker ended');
    process.exitCode = 1;
  });
  // What an activity left behind must not keep a drained process alive.
  process.exit();
}

async function serve(config: Config, logger: Logger): Promise<void> {
  installTemporalRuntime({ logger: createSdkLogger(logger) });
  const app = await NestFactory.createApplicationContext(WorkerModule.of(config, logger), {
    logger: false,
    abortOnError: false,
  });
  let closing: Promise<void> | null = null;
  // Our own handlers: Nest's would end the process with the signal, and an orderly end is a 0.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      closing ??= app.close();
    });
  }
  try {
    await app.get(WorkerProcess).run();
  } finally {
    await (closing ?? app.close());
  }
  logger.info('drained');
}

main().catch((error: unknown) => {
  const text = error instanceof ConfigError ? error.message : 'the worker could not start';
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
