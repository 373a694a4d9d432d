import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The folder of package.json, from the compiled file as well as from its source. */
export const CHECKOUT = findCheckout(__dirname);
const DIST = join(CHECKOUT, 'dist');

/** The compiled programs. */
export const PROGRAMS = {
  api: join(DIST, 'apps', 'api', 'src', 'main.js'),
  worker: join(DIST, 'apps', 'worker', 'src', 'main.js'),
  repair: join(DIST, 'apps', 'worker', 'src', 'repair.js'),
  openapi: join(DIST, 'apps', 'api', 'src', 'openapi.js'),
  dataSource: join(DIST, 'libs', 'persistence', 'src', 'data-source.js'),
  bundle: join(DIST, 'workflow-bundle.js'),
};

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

function findCheckout(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findCheckout(dirname(folder));
}
