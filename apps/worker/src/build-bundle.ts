import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildWorkflowBundle } from '@app/temporal/worker';
// Only for the compiler: without an import it would not emit the workflows that are bundled here.
import type {} from '@app/workflows';

/**
 * `node dist/apps/worker/src/build-bundle.js [target]`: bundles the compiled workflows ahead of
 * time. Fails when they import what they may not.
 */
async function main(): Promise<void> {
  const target = resolve(process.argv[2] ?? 'dist/workflow-bundle.js');
  const workflowsPath = resolve(__dirname, '../../../workflows/src/index.js');
  const { code, modules } = await buildWorkflowBundle({ workflowsPath });
  mkdirSync(dirname(target), { recursive: true });
  // A worker that starts meanwhile must not read half a bundle.
  writeFileSync(`${target}.new`, code);
  renameSync(`${target}.new`, target);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
  const kilobytes = Math.round(code.length / 1024);
  process.stdout.write(`workflow bundle ${hash}: ${modules.length} modules, ${kilobytes} KB\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
