// Not a test: "npm run bench" measures, prints, and fails when a bound of the issue does not hold.
module.exports = {
  ...require('../../jest.config.cjs'),
  rootDir: '../..',
  testTimeout: 600_000,
  // One at a time: they measure.
  maxWorkers: 1,
  testRegex: 'test/bench/[^/]+\\.bench\\.ts$',
};
