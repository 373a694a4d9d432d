import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Config } from '@app/config';
import type pg from 'pg';
import { CONFIG } from '../config/config.module';
import { createApiPool, POOL } from './pool';

@Global()
@Module({
  providers: [
    {
      provide: POOL,
      inject: [CONFIG],
      useFactory: ({ database }: Config) => createApiPool(database.url, database.poolSize),
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
