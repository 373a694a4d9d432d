import { Client } from 'pg';
import { reportAudit } from './report-audit';

/** `node dist/libs/persistence/src/audit/verify-audit.js`: exit 0 = whole, 1 = a bad row, 2 = not run. */
async function main(): Promise<number> {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) {
    process.stderr.write('Set DATABASE_URL to the database whose audit is to be verified.\n');
    return 2;
  }
  const client = new Client({ connectionString, application_name: 'yingbin-verify-audit' });
  client.on('error', () => undefined); // the query that fails reports it
  await client.connect();
  try {
    return await reportAudit(client, (line) => process.stdout.write(`${line}\n`));
  } finally {
    await client.end();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`The audit could not be read: ${String(error)}\n`);
    process.exitCode = 2;
  },
);
