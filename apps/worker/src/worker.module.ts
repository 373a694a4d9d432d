import type { Config } from '@app/config';
import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { composeWorker } from './composition';
import { WorkerProcess } from './host/worker-process';

/** The worker as a Nest application context: Nest gives it its order of ending. */
@Module({})
export class WorkerModule {
  static of(config: Config, logger: Logger): DynamicModule {
    const process = { provide: WorkerProcess, useFactory: () => composeWorker(config, logger) };
    return { module: WorkerModule, providers: [process] };
  }
}
