import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { buildWorkflowBundle } from '@app/temporal/worker';

export const PROJECT_ROOT = resolve(__dirname, '../../..');
const SOURCES = ['workflows/src', 'libs/contracts/src/workflow', 'libs/temporal/src/codec'];
const FOLDER = join(PROJECT_ROOT, '.data/test/bundles');

/**
 * The path of a bundle of the workflows as they are now, made from their TypeScript. It is made once
 * for all tests: its name is a hash of the sources.
 */
export async function testBundlePath(): Promise<string> {
  const path = join(FOLDER, `${hashOfSources()}.js`);
  if (existsSync(path)) return path;
  const { code } = await bundleSources(join(PROJECT_ROOT, 'workflows/src/index.ts'));
  mkdirSync(FOLDER, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, path);
  return path;
}

/** Bundles from TypeScript, which needs the aliases spelled out. */
export const bundleSources = (workflowsPath: string): ReturnType<typeof buildWorkflowBundle> =>
  buildWorkflowBundle({
    workflowsPath,
    aliases: {
      '@app/contracts/workflow': join(PROJECT_ROOT, 'libs/contracts/src/workflow/index.ts'),
    },
  });

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    for (const file of filesBelow(join(PROJECT_ROOT, folder))) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
