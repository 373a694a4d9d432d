import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Plain JavaScript runs before anything is installed, so it has no types to check. */
const nodeGlobals = Object.fromEntries(
  [
    '__dirname',
    '__filename',
    'AbortController',
    'AbortSignal',
    'Buffer',
    'clearInterval',
    'clearTimeout',
    'console',
    'exports',
    'fetch',
    'module',
    'performance',
    'process',
    'require',
    'setImmediate',
    'setInterval',
    'setTimeout',
    'URL',
  ].map((name) => [name, 'readonly']),
);

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a name that is the same everywhere can be searched for.',
};

/** The SDK calls a validator without awaiting it; an async one fails the workflow task. */
const noAsyncValidator = {
  selector: "Property[key.name='validator'] > :function[async=true]",
  message: 'An update validator must be a plain function: the SDK does not await it.',
};

/** What would let the same input give two answers. Time and ids come in as arguments. */
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain has no clock: take the instant as an argument.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'The domain has no clock: take the instant as an argument.',
  },
];

const specs = [
  '**/*.spec.ts',
  '**/*.browser-spec.ts',
  '**/*.int-spec.ts',
  '**/*.wf-spec.ts',
  '**/*.e2e-spec.ts',
];

export default tseslint.config(
  {
    ignores: ['dist/', 'node_modules/', '.data/', 'coverage/', 'apps/web/src/api/schema.d.ts'],
  },
  // A rule that is wrong is changed here, for everybody, and not switched off in a comment.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.cjs', '**/*.mjs', '**/*.js'],
    languageOptions: { globals: nodeGlobals },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Activities and Nest hooks are async by contract, even when they await nothing.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Nest modules are empty classes with a decorator.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      'no-restricted-syntax': ['error', noDefaultExport, noAsyncValidator],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, IIFEs: true }],
    },
  },
  {
    files: specs,
    rules: {
      'max-lines': ['error', { max: 400 }],
      // A describe block is one function however many sentences it holds.
      'max-lines-per-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['apps/web/**/*.tsx', 'apps/web/**/*.ts'],
    extends: [hooks.configs.flat.recommended],
    rules: {
      // An event handler may start what it does not wait for; React shows what comes of it.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    files: ['apps/web/public/*.js'],
    languageOptions: {
      globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly' },
    },
  },
  {
    // Migrations are written once and read rarely; seed data is data.
    files: ['libs/persistence/src/migrations/**', '**/seed/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    // Tools that insist on a default export.
    files: ['**/*.config.ts', '**/*.config.mts', 'test/support/global-*.ts'],
    rules: { 'no-restricted-syntax': ['error', noAsyncValidator] },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.{1,2}/)',
              message: 'The domain imports nothing but its own files.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'console',
        'crypto',
        'fetch',
        'performance',
        'require',
        'setImmediate',
        'setInterval',
        'setTimeout',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the instant as an argument.' },
        { object: 'Math', property: 'random', message: 'Take ids as arguments.' },
      ],
      'no-restricted-syntax': ['error', noDefaultExport, noAsyncValidator, ...noClock],
    },
  },
  {
    files: ['workflows/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '^(?!@temporalio/(?:workflow|common)$|@app/domain$|@app/contracts/workflow$|\\.{1,2}/)',
              message:
                'Workflow code imports @temporalio/workflow (and common), @app/domain, @app/contracts/workflow and its own files.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'require', 'fetch', 'crypto'],
    },
  },
  prettier,
);
