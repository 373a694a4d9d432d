import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { createPool } from '@app/commands';
import type { Config } from '@app/config';
import type pg from 'pg';
import { CONFIG } from '../config/config.module';
import { POOL } from './pool';

@Global()
@Module({
  providers: [
    {
      provide: POOL,
      inject: [CONFIG],
      useFactory: ({ database }: Config) =>
        createPool(database.url, { max: database.poolSize, applicationName: 'yingbin-api' }),
    },
  ],
  exports: [POOL],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
