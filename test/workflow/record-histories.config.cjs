// Not a test: records what replay.spec.ts replays. See record-histories.ts.
module.exports = {
  ...require('../../jest.config.cjs'),
  rootDir: '../..',
  testRegex: 'test/workflow/record-histories\\.ts$',
};
