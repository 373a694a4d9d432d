import { existsSync } from 'node:fs';
import { runProgram } from '../run-program';
import { PROGRAMS } from '../stack-paths';

/** `npm run openapi`: writes docs/openapi.json from the built api; needs no server. */
export async function openapi(args: string[]): Promise<void> {
  if (!existsSync(PROGRAMS.openapi)) {
    throw new Error(`${PROGRAMS.openapi} 不存在 · is missing: run "npm run build" first.`);
  }
  process.exitCode = await runProgram(PROGRAMS.openapi, args);
}
