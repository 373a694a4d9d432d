import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations } from '@app/persistence';
import { startEmbeddedPostgres } from '../embedded-postgres';
import { INSTALLATION } from '../installation';
import { choosePort } from '../ports';
import { removePostgresFolder } from '../postgres-cluster';
import { runProgram } from '../run-program';
import { CHECKOUT, PROGRAMS } from '../stack-paths';
import { mkdirSync } from 'node:fs';

const TYPEORM_CLI = join(CHECKOUT, 'node_modules', 'typeorm', 'cli.js');
const MIGRATIONS = join(CHECKOUT, 'libs', 'persistence', 'src', 'migrations');

/**
 * `npm run migration:generate -- Name` compares the entities with a database that all migrations
 * have run on, and writes the difference as a new migration. `--check` writes nothing and fails
 * when there is a difference.
 */
export async function generateMigration(args: string[]): Promise<void> {
  const isCheck = args.includes('--check');
  const name = args.find((arg) => !arg.startsWith('-')) ?? (isCheck ? 'Check' : null);
  if (name === null || !/^[A-Za-z][A-Za-z0-9]*$/.test(name)) {
    throw new Error(
      '请给迁移起名，例如 npm run migration:generate -- AddGuestPhoto。' +
        'Give the migration a name: npm run migration:generate -- AddGuestPhoto',
    );
  }
  process.exitCode = await withEmptyDatabase(async (ownerUrl) => {
    await runMigrations(ownerUrl);
    return runProgram(
      TYPEORM_CLI,
      [
        'migration:generate',
        ...(isCheck ? ['--check'] : []),
        '--pretty',
        ...['-d', PROGRAMS.dataSource],
        join(MIGRATIONS, name),
      ],
      { ...process.env, DATABASE_OWNER_URL: ownerUrl },
    );
  });
}

/** A database that only this command sees, so that nobody's data decides what a migration is. */
async function withEmptyDatabase(work: (ownerUrl: string) => Promise<number>): Promise<number> {
  mkdirSync(INSTALLATION, { recursive: true });
  const folder = mkdtempSync(join(INSTALLATION, 'migration-'));
  const dataDir = join(folder, 'postgres');
  const postgres = await startEmbeddedPostgres({
    dataDir,
    port: await choosePort(0),
    database: 'yingbin',
    fsync: false,
  });
  try {
    return await work(postgres.ownerUrl);
  } finally {
    await postgres.stop();
    removePostgresFolder(dataDir);
    rmSync(folder, { recursive: true, force: true });
  }
}
