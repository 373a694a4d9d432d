'use strict';
const { spawn } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

/**
 * Runs jest with the given arguments, in a Node with the given options; the last line is always
 * `N passed, N failed`.
 */
function runTests(root, args, nodeOptions = []) {
  const summary = path.join(os.tmpdir(), `yingbin-tests-${process.pid}.json`);
  const jest = spawn(
    process.execPath,
    [
      ...nodeOptions,
      path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      ...args,
      ...(process.env.CI === 'true' ? ['--ci'] : []),
      // Last: jest takes whatever follows for more reporters.
      '--reporters=default',
      `--reporters=${path.join(__dirname, 'test-summary.reporter.cjs')}`,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, YB_TEST_SUMMARY: summary } },
  );
  // Ctrl-C reaches jest too: let it end its servers, and wait for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => jest.kill(signal));
  jest.once('exit', (code) => {
    const { passed, failed, skipped } = readSummary(summary);
    if (skipped > 0) process.stdout.write(`${skipped} skipped\n`);
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    process.exitCode = code === 0 && failed === 0 ? 0 : 1;
  });
}

/** A run that ended before it could count has failed. */
function readSummary(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    fs.rmSync(file, { force: true });
  }
}

module.exports = { runTests };
