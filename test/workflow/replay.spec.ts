import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDataConverter } from '@app/temporal';
import { installTemporalRuntime } from '@app/temporal/worker';
import { Runtime, Worker } from '@temporalio/worker';
import type { ReplayWorkerOptions } from '@temporalio/worker';
import { recordedHistories } from './support/histories';
import { SILENT } from './support/silent-logger';
import { PROJECT_ROOT, bundleSources, testBundlePath } from './support/test-bundle';

jest.setTimeout(60_000);

beforeAll(() => installTemporalRuntime({ logger: SILENT }));
afterAll(() => Runtime.instance().shutdown());

/** Replays every history; answers the names of those that fail. No server is needed. */
async function failuresOf(
  workflowBundle: ReplayWorkerOptions['workflowBundle'],
): Promise<string[]> {
  const dataConverter = createDataConverter([]);
  const options = { workflowBundle, dataConverter };
  const failed: string[] = [];
  for await (const result of Worker.runReplayHistories(options, recordedHistories())) {
    if (result.error) failed.push(result.workflowId);
  }
  return failed;
}

/** Bundles a copy of the workflows in which one text is replaced. */
async function bundleEdited(file: string, from: string, to: string): Promise<{ code: string }> {
  // Inside the project, so that packages and aliases are found as ever.
  const folder = mkdtempSync(join(PROJECT_ROOT, '.data/test/edited-'));
  const sources = join(folder, 'workflows/src');
  cpSync(join(PROJECT_ROOT, 'workflows/src'), sources, { recursive: true });
  const path = join(sources, file);
  const original = readFileSync(path, 'utf8');
  if (!original.includes(from)) throw new Error(`${file} has no "${from}" any more`);
  writeFileSync(path, original.replace(from, to));
  const { code } = await bundleSources(join(sources, 'index.ts'));
  rmSync(folder, { recursive: true });
  return { code };
}

describe('Recorded histories', () => {
  it('are at least a dozen, of each kind of workflow', () => {
    const names = recordedHistories().map(({ workflowId }) => workflowId.split('-')[0]);
    expect(names.length).toBeGreaterThanOrEqual(12);
    expect(new Set(names)).toEqual(new Set(['reception', 'assignment', 'notice']));
  });

  it('replay on the workflows as they are now', async () => {
    expect(await failuresOf({ codePath: await testBundlePath() })).toEqual([]);
  });

  it('fail when a reception asks to advance before it starts its departments', async () => {
    const edited = await bundleEdited(
      'reception/follow-reception.ts',
      'await startDepartments(input, reception.view.assignments, started);\n',
      '',
    );
    expect(await failuresOf(edited)).toContain('reception-whole-life');
  });

  it('fail when a department is no longer told about its package', async () => {
    const edited = await bundleEdited(
      'assignment/assignment.workflow.ts',
      'await part.announced();',
      '',
    );
    expect(await failuresOf(edited)).toContain('assignment-whole-life');
  });
});
