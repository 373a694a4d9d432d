import { existsSync, readFileSync } from 'node:fs';
import { INSTALLATION } from '../installation';
import { findLockHolder } from '../instance-lock';
import { runProgram } from '../run-program';
import { childEnvironment } from '../stack-programs';
import { PROGRAMS, stackPaths } from '../stack-paths';

/**
 * `npm run repair`: wakes or starts what is missing on either side. Uses the running local stack,
 * or the settings of the environment when DATABASE_URL is set.
 */
export async function repair(args: string[]): Promise<void> {
  const env = process.env.DATABASE_URL ? process.env : environmentOfRunningStack();
  process.exitCode = await runProgram(PROGRAMS.repair, args, env);
}

function environmentOfRunningStack(): NodeJS.ProcessEnv {
  const { lock, environment } = stackPaths(INSTALLATION);
  if (findLockHolder(lock) === null || !existsSync(environment)) {
    throw new Error(
      '没有正在运行的本机系统。请先在另一个终端运行 npm start，或设置 DATABASE_URL 与 TEMPORAL_ADDRESS。' +
        'Nothing runs here: run "npm start" in another terminal first, or set DATABASE_URL and TEMPORAL_ADDRESS.',
    );
  }
  return childEnvironment(JSON.parse(readFileSync(environment, 'utf8')) as NodeJS.ProcessEnv);
}
