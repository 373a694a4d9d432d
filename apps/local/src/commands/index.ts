import { dev } from './dev.command';
import { generateMigration } from './migration-generate.command';
import { openapi } from './openapi.command';
import { repair } from './repair.command';
import { start } from './start.command';

/** What can follow `node apps/local/bootstrap.cjs`; `test` needs no build of ours and lives there. */
export const commands: Record<string, ((args: string[]) => Promise<void>) | undefined> = {
  start,
  dev,
  repair,
  openapi,
  'migration:generate': generateMigration,
  demo: async (args) => {
    const { demo } = await import('../demo/index.js');
    await demo(args);
  },
};
