import { join } from 'node:path';
import type { Config } from 'jest';
import { prepareBrowserRun } from '../browser/support/prepare-run';
import { resolveAliases } from './stack/alias-resolution';
import { migrateTemplate } from './stack/migrated-template';
import { needsBrowser, needsServers, patternsOf } from './stack/needs-servers';
import { startTestServers } from './stack/test-servers';
import { keepForTeardown } from './stack/run-servers';

interface ProjectConfig {
  rootDir: string;
  roots: string[];
  moduleNameMapper: [string, string][];
}

/**
 * One Postgres and one Temporal for the whole run, and their addresses in the environment of the
 * test processes; for specs with a browser, the built product. YB_UNIT_ONLY=1 starts nothing; YB_TEST_TEMPORAL_ADDRESS uses that server instead
 * of one of ours.
 */
export default async function globalSetup(config: Config, project: ProjectConfig): Promise<void> {
  const { rootDir, roots } = project;
  const run = { roots, patterns: patternsOf(config), env: process.env };
  if (needsBrowser(run)) prepareBrowserRun(rootDir);
  if (!needsServers(run)) return;
  const servers = await startTestServers(join(rootDir, '.data', 'test'), {
    withTemporal: !process.env.YB_TEST_TEMPORAL_ADDRESS,
  });
  keepForTeardown(servers);
  const restoreResolution = resolveAliases(project.moduleNameMapper);
  try {
    await migrateTemplate(servers.postgres.ownerUrl);
  } catch (error) {
    await servers.stop();
    throw error;
  } finally {
    restoreResolution();
  }
  process.env.YB_TEST_PG_URL = withDatabase(servers.postgres.ownerUrl, 'postgres');
  process.env.YB_TEST_PG_APP_URL = servers.postgres.url;
  if (servers.temporal) process.env.YB_TEST_TEMPORAL_ADDRESS = servers.temporal.address;
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}
