import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig, type Config } from '@app/config';
import pg from 'pg';
import { createApp } from '../../../../apps/api/src/create-app';
import { log } from '../../../../apps/api/src/platform/logging/log';
import { createTestDatabase } from '../../../support/stack/test-database';

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly config: Config;
  /** The owner of the tables, to look behind the curtain. */
  readonly owner: pg.Pool;
  stop(): Promise<void>;
}

export interface TestApiOptions {
  readonly name: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly root?: (config: Config) => DynamicModule;
}

/** The real api on a database of its own, in process. */
export async function startTestApi({ name, env, root }: TestApiOptions): Promise<TestApi> {
  log.level = process.env.LOG_LEVEL ?? 'silent';
  const database = await createTestDatabase(name);
  const config = testConfig({ DATABASE_URL: database.appUrl, ...env });
  const app = await createApp(config, root?.(config));
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  owner.on('error', () => undefined);
  return {
    app,
    config,
    owner,
    stop: async () => {
      await app.close();
      await owner.end();
      await database.drop();
    },
  };
}

/** A whole configuration; keys are only for tests. */
export function testConfig(env: Readonly<Record<string, string>>): Config {
  const key = Buffer.alloc(32, 7).toString('base64');
  return loadConfig({
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
    YB_MASTER_KEY: key,
    YB_PAYLOAD_KEYS: `k1:${key}`,
    YB_BASE_URL: 'http://localhost:42310',
    TEMPORAL_ADDRESS: '127.0.0.1:1',
    ...env,
  });
}
