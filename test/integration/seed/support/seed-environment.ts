import { randomBytes } from 'node:crypto';
import type { TestDatabase } from '../../../support/stack/test-database';

/** The settings that api and worker would get beside this database. */
export function seedEnvironment(database: TestDatabase): NodeJS.ProcessEnv {
  const key = randomBytes(32).toString('base64');
  return {
    ...process.env,
    DATABASE_URL: database.appUrl,
    YB_MASTER_KEY: key,
    YB_PAYLOAD_KEYS: `k1:${key}`,
  };
}
