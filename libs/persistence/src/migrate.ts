import { runMigrations } from './run-migrations';

const url = process.env.DATABASE_OWNER_URL;
if (!url) {
  process.stderr.write('Set DATABASE_OWNER_URL to the database role that owns the tables.\n');
  process.exit(2);
}
runMigrations(url).then(
  () => process.stdout.write('Migrations are up to date.\n'),
  (error: unknown) => {
    process.stderr.write(`Migrations failed: ${String(error)}\n`);
    process.exit(1);
  },
);
