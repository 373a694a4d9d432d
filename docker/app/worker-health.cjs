// Exit code 0: Temporal has heard from this container's worker within the last 90 s. A worker that
// hangs stops asking for work, and then nothing else would tell.
const { hostname } = require('node:os');
const { loadConfig } = require('../../dist/libs/config/src');
const { RECEPTION_QUEUE } = require('../../dist/libs/contracts/src/workflow');
const { createTemporalClient } = require('../../dist/libs/temporal/src');

/** An idle worker asks again after 60 s. */
const FRESH_MS = 90_000;
const WORKFLOW_TASKS = 1;

async function isHeardFrom() {
  const { temporal } = loadConfig(process.env);
  const client = createTemporalClient(temporal);
  const { pollers } = await client.withDeadline(Date.now() + 4000, () =>
    client.workflowService.describeTaskQueue({
      namespace: temporal.namespace,
      taskQueue: { name: `${temporal.taskQueuePrefix}-${RECEPTION_QUEUE}` },
      taskQueueType: WORKFLOW_TASKS,
    }),
  );
  return pollers.some(
    ({ identity, lastAccessTime }) =>
      identity.endsWith(`@${hostname()}`) &&
      Date.now() - Number(lastAccessTime.seconds) * 1000 < FRESH_MS,
  );
}

isHeardFrom().then(
  (heard) => process.exit(heard ? 0 : 1),
  () => process.exit(1),
);
