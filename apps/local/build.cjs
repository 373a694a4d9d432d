'use strict';
// Builds what is stale: the three programs in one pass, the workflow bundle, the screens. Run by
// bootstrap.cjs before every command, and by hand as `npm run build` (`--force` builds all).
const { createHash } = require('crypto');
const { spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');

const ROOT = path.resolve(__dirname, '..', '..');
const DIST = path.join(ROOT, 'dist');
const BUNDLER = path.join(DIST, 'apps', 'worker', 'src', 'build-bundle.js');
const SETTINGS = [
  'package-lock.json',
  'tsconfig.json',
  'nest-cli.json',
  'apps/local/tsconfig.build.json',
];

const STEPS = [
  {
    name: 'programs',
    say: '正在编译 · compiling api, worker and local',
    sources: [
      'apps/api/src',
      'apps/worker/src',
      'apps/local/src',
      'libs',
      'workflows',
      ...SETTINGS,
    ],
    made: path.join(DIST, 'apps', 'local', 'src', 'main.js'),
    run: () =>
      node([
        'node_modules/@nestjs/cli/bin/nest.js',
        'build',
        'local',
        '-p',
        'apps/local/tsconfig.build.json',
      ]),
  },
  {
    name: 'workflow-bundle',
    say: '正在打包工作流 · bundling the workflows',
    sources: [
      'workflows',
      'libs/domain',
      'libs/contracts',
      'libs/temporal',
      'apps/worker/src',
      ...SETTINGS,
    ],
    made: path.join(DIST, 'workflow-bundle.js'),
    isWanted: () => fs.existsSync(BUNDLER),
    run: () => node([BUNDLER]),
  },
  {
    name: 'api-types',
    say: '正在写出接口类型 · writing the types of the api',
    sources: ['docs/openapi.json', 'apps/web/write-schema.mjs', 'package-lock.json'],
    made: path.join(ROOT, 'apps', 'web', 'src', 'api', 'schema.d.ts'),
    run: () => node(['apps/web/write-schema.mjs']),
  },
  {
    name: 'web',
    say: '正在打包页面 · bundling the screens',
    sources: ['apps/web', 'libs/domain', 'libs/texts', 'docs/openapi.json', 'package-lock.json'],
    made: path.join(DIST, 'web', 'index.html'),
    run: () => {
      node(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', 'apps/web']);
      node(['apps/web/compress.mjs']);
    },
  },
];

/** Builds what is stale; throws with the compiler's words when that fails. */
function build({ force = false, only, say = (line) => process.stdout.write(`${line}\n`) } = {}) {
  for (const step of STEPS) {
    const stamp = path.join(DIST, `.${step.name}.stamp`);
    if (only !== undefined && step.name !== only) continue;
    if (step.isWanted && !step.isWanted()) continue;
    const state = signature(step.sources);
    if (!force && fs.existsSync(step.made) && read(stamp) === state) continue;
    const startedAt = Date.now();
    say(`${step.say} …`);
    fs.rmSync(stamp, { force: true });
    // A dist that somebody emptied by hand must be written anew, whatever the compiler remembers.
    if (step.name === 'programs' && !fs.existsSync(step.made))
      fs.rmSync(path.join(DIST, '.build.tsbuildinfo'), { force: true });
    step.run();
    fs.mkdirSync(DIST, { recursive: true });
    fs.writeFileSync(stamp, state);
    say(`  ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  }
}

function node(args) {
  // A test that builds must not build the libraries' development versions.
  const env = { ...process.env, NODE_ENV: 'production' };
  const run = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', env });
  if (run.status === 0) return;
  throw new Error(
    `编译失败 · the build failed:\n${run.stdout || ''}${run.stderr || ''}${run.error || ''}`,
  );
}

/** Names, sizes and times of all sources: changes with every edit, new file and removed file. */
function signature(sources) {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) visit(path.join(ROOT, source), (line) => hash.update(line));
  return hash.digest('hex');
}

function visit(entry, report) {
  const stat = fs.statSync(entry, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    report(`${path.relative(ROOT, entry)} ${stat.size} ${stat.mtimeMs}\n`);
    return;
  }
  for (const name of fs.readdirSync(entry).sort()) {
    if (!/spec\.tsx?$|^schema\.d\.ts$/.test(name)) visit(path.join(entry, name), report);
  }
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}

module.exports = { build };

if (require.main === module) {
  try {
    const only = process.argv[process.argv.indexOf('--only') + 1];
    build({
      force: process.argv.includes('--force'),
      only: process.argv.includes('--only') ? only : undefined,
    });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
