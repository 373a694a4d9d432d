import { randomBytes } from 'node:crypto';
import { STATE_QUERY, receptionWorkflowId } from '@app/contracts/workflow';
import type { ReceptionView } from '@app/contracts/workflow';
import { createTemporalClient } from '@app/temporal';
import { benchConfig } from './support/bench-config';
import { until } from './support/until';
import { WorkflowBench, department } from './support/workflow-bench';

const key = (id: string) => ({ id, key: randomBytes(32) });
const old = key('k1');
const active = key('k2');

let bench: WorkflowBench;

beforeAll(async () => {
  bench = await WorkflowBench.start([active, old]);
});
afterAll(() => bench.stop());

/** Everything the server holds of a workflow, as bytes turned into text. */
async function rawHistory(workflowId: string): Promise<string> {
  const { workflowService } = bench.client;
  const { namespace } = benchConfig('').temporal;
  const { history } = await workflowService.getWorkflowExecutionHistory({
    namespace,
    execution: { workflowId },
  });
  return textsIn(history).join('\n');
}

/** Every string and every run of bytes below a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('latin1')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [name, ...textsIn(each)]);
}

it('leaves nothing readable with the server, and everything with the key', async () => {
  const part = department('security');
  const { id } = bench.openReception({ stage: 'plan', assignments: [part] });
  bench.office.fault = failOnce(new Error('planted words of a person'));
  await bench.wakeReception(id);
  await until(() => part.announced, 'the fan-out');
  const raw = await rawHistory(receptionWorkflowId(id));
  expect(raw).toContain('binary/encrypted');
  for (const word of ['schemaVersion', 'receptionId', 'planted words']) {
    expect(raw).not.toContain(word);
  }
  const handle = bench.client.workflow.getHandle(receptionWorkflowId(id));
  expect((await handle.query<ReceptionView>(STATE_QUERY)).stage).toBe('plan');
});

it('seals the nothing that an ended workflow returns', async () => {
  const { id } = bench.openReception({ over: true });
  await bench.wakeReception(id);
  await bench.untilEnded(receptionWorkflowId(id));
  expect(await bench.statusOf(receptionWorkflowId(id))).toBe('COMPLETED');
});

it('cannot be read without the key, and can after a rotation', async () => {
  const { id } = bench.openReception({ stage: 'prepare' });
  await bench.wakeReception(id);
  const workflowId = receptionWorkflowId(id);
  await until(() => bench.office.count('lookReception', id) === 1, 'a look');
  const stageBy = async (payloadKeys: (typeof old)[]): Promise<string | null> => {
    const client = createTemporalClient({ ...benchConfig('').temporal, payloadKeys });
    try {
      const view = await client.workflow.getHandle(workflowId).query<ReceptionView>(STATE_QUERY);
      return view.stage;
    } finally {
      await client.connection.close();
    }
  };
  await expect(stageBy([old])).rejects.toThrow('"k2" is missing');
  expect(await stageBy([key('k3'), active])).toBe('prepare');
});

function failOnce(error: Error): () => Error | null {
  let left = 1;
  return () => (left-- > 0 ? error : null);
}
