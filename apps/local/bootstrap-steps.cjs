'use strict';
const { spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');

const ROOT = path.resolve(__dirname, '..', '..');
const BENCH = path.join('test', 'bench', 'bench.config.cjs');
const MAIN = path.join(ROOT, 'dist', 'apps', 'local', 'src', 'main.js');

/** Installs and builds what is missing or stale, then hands over to the command. */
function run(command, args) {
  process.chdir(ROOT);
  try {
    installPackages();
    require('./build.cjs').build();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  if (command === 'test') {
    require('./run-tests.cjs').runTests(ROOT, args);
    return;
  }
  if (command === 'bench') {
    // A young generation that takes the largest plan: what is copied there is not our cost.
    const node = ['--max-semi-space-size=128'];
    require('./run-tests.cjs').runTests(ROOT, ['--config', BENCH, ...args], node);
    return;
  }
  process.argv = [process.argv[0], MAIN, command, ...args];
  require(MAIN);
}

function installPackages() {
  if (isInstalled()) return;
  process.stdout.write(
    '正在安装依赖（约一分钟）· installing packages with npm ci (about a minute) …\n',
  );
  const npm = process.env.npm_execpath;
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
  const ci = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (ci.status === 0) return;
  throw new Error(
    'npm ci 没有成功，原因见上。请检查网络后重试。\n' +
      'npm ci failed, the reason is above. Check the network connection and try again.',
  );
}

/** True when every package the lock file asks for here is there in that version. */
function isInstalled() {
  const wanted = readPackages(path.join(ROOT, 'package-lock.json'));
  const present = readPackages(path.join(ROOT, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.keys(wanted).every((name) => {
    if (name === '') return true;
    if (!present[name]) return wanted[name].optional === true || wanted[name].peer === true;
    return present[name].version === wanted[name].version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

module.exports = { run };
