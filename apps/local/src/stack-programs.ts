import type { LocalStackOptions, StackAddresses } from './local-stack-options';
import type { NodeProgram } from './node-program';
import { PROGRAMS, stackPaths } from './stack-paths';
import { loadStackSecrets } from './stack-secrets';
import { TEMPORAL_NAMESPACE } from './temporal-server';

interface Request {
  options: LocalStackOptions;
  env: NodeJS.ProcessEnv;
  apiUrl: string;
}

/** The settings of api and worker; the caller of the stack has the last word. */
export function stackEnvironment(
  options: LocalStackOptions,
  addresses: StackAddresses,
  { port, smtpUrl }: { port: number; smtpUrl: string },
): NodeJS.ProcessEnv {
  const paths = stackPaths(options.dataDir);
  return {
    ...loadStackSecrets(options.dataDir),
    DATABASE_URL: addresses.databaseUrl,
    TEMPORAL_ADDRESS: addresses.temporalAddress,
    TEMPORAL_NAMESPACE,
    HOST: options.host ?? '127.0.0.1',
    PORT: String(port),
    YB_BASE_URL: addresses.baseUrl,
    YB_DEMO: options.mode === 'demo' ? '1' : '0',
    YB_DATA_DIR: paths.blobs,
    YB_WORKFLOW_BUNDLE: PROGRAMS.bundle,
    YB_WORKER_SHUTDOWN_GRACE_MS: '3000',
    SMTP_URL: process.env.SMTP_URL ?? smtpUrl,
    ...options.env,
  };
}

/** The worker is ready when it says so. */
export function workerProgram({ options, env }: Request): NodeProgram {
  return {
    ...program('worker', options),
    entry: options.programs?.worker ?? PROGRAMS.worker,
    nodeFlags: ['--enable-source-maps', '--max-old-space-size=1024'],
    env,
    graceMs: 4500,
  };
}

/** The api is ready when its own check says so, with every dependency. */
export function apiProgram({ options, env, apiUrl }: Request): NodeProgram {
  return {
    ...program('api', options),
    entry: options.programs?.api ?? PROGRAMS.api,
    nodeFlags: ['--enable-source-maps'],
    env,
    graceMs: 3000,
    isReady: () => answersOk(`${apiUrl}/health/ready`),
  };
}

function program(name: string, { dataDir, report }: LocalStackOptions) {
  const paths = stackPaths(dataDir);
  return {
    name,
    logFile: paths.log(name),
    pidFile: paths.pid(name),
    onTrouble: (message: string) => report?.({ kind: 'trouble', name, message }),
  };
}

async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3000) });
    return response.ok;
  } catch {
    return false;
  }
}

/**
 * Our own settings over what the person set. What he set for another database or another Temporal
 * (and what npm adds) stays out.
 */
export function childEnvironment(ours: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|DATABASE_|TEMPORAL_)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...ours };
}
