import { join, resolve } from 'node:path';

/** Where compiled programs lie: this file is dist/apps/local/src/stack-paths.js. */
const DIST = resolve(__dirname, '..', '..', '..');

export const PROGRAMS = {
  api: join(DIST, 'apps', 'api', 'src', 'main.js'),
  worker: join(DIST, 'apps', 'worker', 'src', 'main.js'),
  repair: join(DIST, 'apps', 'worker', 'src', 'repair.js'),
  openapi: join(DIST, 'apps', 'api', 'src', 'openapi.js'),
  dataSource: join(DIST, 'libs', 'persistence', 'src', 'data-source.js'),
  bundle: join(DIST, 'workflow-bundle.js'),
};

export const CHECKOUT = resolve(DIST, '..');

/** The folders and files of one installation. */
export function stackPaths(dataDir: string) {
  const below = (...parts: string[]) => join(resolve(dataDir), ...parts);
  return {
    root: resolve(dataDir),
    lock: below('run', 'stack.lock'),
    environment: below('run', 'environment.json'),
    mode: below('mode'),
    postgres: below('postgres'),
    temporal: below('temporal'),
    secrets: below('secrets'),
    mail: below('mail'),
    blobs: below('blobs'),
    log: (name: string) => below('logs', `${name}.log`),
    pid: (name: string) => below('run', `${name}.pid`),
  };
}
