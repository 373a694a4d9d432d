const swc = (parser, type) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2023',
      parser,
      keepClassNames: true,
      transform: parser.decorators
        ? { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false }
        : undefined,
    },
    module: { type },
    sourceMaps: 'inline',
  },
];

module.exports = {
  testEnvironment: 'node',
  // Real servers on two busy cores: a slow machine is not a fault.
  testTimeout: 30_000,
  // Many suites mostly wait for real timers: two of them share two cores well.
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/test-order.cjs',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/workflows', '<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // YB_UNIT_ONLY=1: what needs no server, whatever else is named.
  testRegex: process.env.YB_UNIT_ONLY
    ? '\\.spec\\.ts$'
    : '\\.(spec|int-spec|wf-spec|e2e-spec|browser-spec)\\.ts$',
  moduleFileExtensions: ['ts', 'js', 'cjs', 'mjs', 'json'],
  moduleNameMapper: {
    '^@app/workflows$': '<rootDir>/workflows/src/index.ts',
    '^@app/contracts/(http|workflow)$': '<rootDir>/libs/contracts/src/$1/index.ts',
    '^@app/temporal/worker$': '<rootDir>/libs/temporal/src/worker/index.ts',
    '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
  },
  transform: {
    '^.+\\.ts$': swc({ syntax: 'typescript', decorators: true }, 'commonjs'),
    '^.+/node_modules/.+\\.m?js$': swc({ syntax: 'ecmascript' }, 'commonjs'),
  },
  // These ship ESM only, and jest cannot require(esm).
  transformIgnorePatterns: ['/node_modules/(?!@nestjs/|content-disposition/|cookie/)'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};
