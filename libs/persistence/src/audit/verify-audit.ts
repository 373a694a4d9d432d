import { Client } from 'pg';
import { verifyAll } from './verify-chain';

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
    const { chains, entries, bad } = await verifyAll(client);
    for (const { chain, firstBadSeq, why } of bad) {
      process.stdout.write(`BAD  chain ${chain}  first bad entry ${firstBadSeq}  ${why}\n`);
    }
    process.stdout.write(
      bad.length
        ? `The audit was tampered with: ${bad.length} of ${chains} chains.\n`
        : `The audit is whole: ${entries} entries in ${chains} chains.\n`,
    );
    return bad.length ? 1 : 0;
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
