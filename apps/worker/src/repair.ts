import { createPool } from '@app/commands';
import { ConfigError, loadConfig } from '@app/config';
import { renewFeedEpoch } from '@app/persistence';
import { createTemporalClient } from '@app/temporal';
import { composeRepair } from './composition';
import { describeError } from './platform/describe-error';

/**
 * `npm run repair`: one pass by hand. Open receptions without a running workflow get a wake, which a
 * running worker delivers; workflows without an open reception are asked to look, and so they end.
 */
async function main(): Promise<void> {
  const { database, temporal } = loadConfig(process.env);
  const pool = createPool(database.url, { max: 1, applicationName: 'yingbin-repair' });
  const client = createTemporalClient(temporal);
  try {
    // After a restore nobody's place in the change feed means anything; otherwise screens load once more.
    await renewFeedEpoch(pool);
    const { woken, orphans } = await composeRepair(pool, client, temporal.taskQueuePrefix).pass();
    process.stdout.write(
      `已唤醒 ${woken} 个流程，通知 ${orphans} 个多余流程结束 · ` +
        `woke ${woken} without a running workflow, told ${orphans} without open work to end\n`,
    );
  } finally {
    await pool.end();
    await client.connection.close();
  }
}

main().catch((error: unknown) => {
  const { type, code } = describeError(error);
  const why = error instanceof ConfigError ? error.message : `${type} ${code ?? ''}`.trim();
  process.stderr.write(
    `修复未完成 · the repair did not finish: ${why}\n` +
      '请确认 Postgres 与 Temporal 在运行后重试 · Make sure Postgres and Temporal run, and try again.\n',
  );
  process.exitCode = 1;
});
