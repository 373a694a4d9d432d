/**
 * Records the histories that `replay.spec.ts` replays:
 *
 *   npx jest --config test/workflow/record-histories.config.cjs
 *
 * Run it when workflows gain a scenario. A history that no longer replays is not a reason to record
 * it again: running receptions have the same past. Patch the workflow instead.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { SCENARIOS } from './scenarios';
import { HISTORIES } from './support/histories';
import { WorkflowBench } from './support/workflow-bench';

let bench: WorkflowBench;

beforeAll(async () => {
  mkdirSync(HISTORIES, { recursive: true });
  bench = await WorkflowBench.start();
});
afterAll(() => bench.stop());
beforeEach(() => {
  bench.tuning = {};
  bench.office.fault = () => null;
});

it.each(SCENARIOS)('records $name', async ({ name, play }) => {
  const workflowId = await play(bench);
  const history = await bench.client.workflow.getHandle(workflowId).fetchHistory();
  writeFileSync(join(HISTORIES, `${name}.json`), `${withoutMachine(historyToJSON(history))}\n`);
});

/** Workers sign with the name of their machine. */
const withoutMachine = (json: string): string =>
  JSON.stringify(
    JSON.parse(json, (key, value: unknown) => (key === 'identity' ? 'worker' : value)),
    null,
    1,
  );
