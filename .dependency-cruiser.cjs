/**
 * Who may import whom. Each rule has a name and one sentence; test/house/import-rules.spec.ts
 * runs them over the whole tree, and over planted violations, one for each rule.
 */

const SPECS = '\\.(spec|int-spec|wf-spec|e2e-spec|browser-spec)\\.tsx?$';

/** A rule "these files import, of our own code, only those". Specs may reach further. */
function only(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: SPECS },
    to: { path: '^(apps|libs|workflows)/', pathNot: [from, ...allowed] },
  };
}

const DOMAIN = '^libs/domain/';
const TEXTS = '^libs/texts/';
const CONFIG = '^libs/config/';
const COMMANDS = '^libs/commands/';
const PERSISTENCE = '^libs/persistence/';
const NOTIFICATIONS = '^libs/notifications/';
const TEMPORAL = '^libs/temporal/';
const CONTRACTS_HTTP = '^libs/contracts/src/http/';
const CONTRACTS_WORKFLOW = '^libs/contracts/src/workflow/';
const WORKFLOWS = '^workflows/';

const TEMPORAL_PACKAGES = 'node_modules/@temporalio/';
const PACKAGE_OR_BUILTIN = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'];

module.exports = {
  forbidden: [
    only(
      'domain-imports-nothing',
      DOMAIN,
      [],
      'The rules are pure TypeScript: they know nobody, so that everybody can trust them.',
    ),
    {
      name: 'domain-needs-no-package',
      comment: 'No package and no Node built-in in the rules: same input, same answer, anywhere.',
      severity: 'error',
      from: { path: DOMAIN, pathNot: SPECS },
      to: { dependencyTypes: PACKAGE_OR_BUILTIN },
    },
    only(
      'texts-import-nothing',
      TEXTS,
      [DOMAIN],
      'Texts are importable by all, so they may lean on nothing but the codes they put into words.',
    ),
    only(
      'config-imports-nothing-of-ours',
      CONFIG,
      [TEXTS],
      'Configuration is parsed before anything else exists.',
    ),
    only(
      'workflow-contracts-know-the-domain-only',
      CONTRACTS_WORKFLOW,
      [DOMAIN],
      'What crosses into a workflow is ids, enums, numbers and times: no HTTP, no rows.',
    ),
    only(
      'http-contracts-know-the-domain-only',
      CONTRACTS_HTTP,
      [DOMAIN, TEXTS],
      'A screen is promised shapes, not rows and not workflow messages.',
    ),
    only(
      'workflows-keep-to-their-allow-list',
      WORKFLOWS,
      [DOMAIN, CONTRACTS_WORKFLOW],
      'A workflow is replayed for months: it holds ids and the procedure, and reaches nothing else.',
    ),
    {
      name: 'workflows-need-the-sandbox-packages-only',
      comment: 'What the sandbox carries anyway, and no more; Node built-ins are not in it.',
      severity: 'error',
      from: { path: [WORKFLOWS, CONTRACTS_WORKFLOW], pathNot: SPECS },
      to: {
        dependencyTypes: PACKAGE_OR_BUILTIN,
        pathNot: 'node_modules/@temporalio/(workflow|common)/',
      },
    },
    only(
      'temporal-knows-config-only',
      TEMPORAL,
      [CONFIG, TEXTS],
      'Client and worker modules are plumbing: they know no rule and no workflow.',
    ),
    only(
      'persistence-knows-domain-and-config',
      PERSISTENCE,
      [DOMAIN, CONFIG, TEXTS],
      'Rows never see what HTTP or a workflow promises.',
    ),
    only(
      'notifications-know-domain-and-config',
      NOTIFICATIONS,
      [DOMAIN, CONFIG, TEXTS],
      'A channel gets a finished message; it looks nothing up.',
    ),
    only(
      'commands-stand-on-domain-and-persistence',
      COMMANDS,
      // A wake names a workflow, and a conductor's view has its promised shape.
      [DOMAIN, PERSISTENCE, CONFIG, TEXTS, CONTRACTS_WORKFLOW],
      'The door is one SQL transaction: it speaks to nobody outside the database.',
    ),
    {
      name: 'commands-know-no-temporal',
      comment: 'People act while Temporal is down, because the door never calls it.',
      severity: 'error',
      from: { path: COMMANDS, pathNot: SPECS },
      to: { path: TEMPORAL_PACKAGES },
    },
    only(
      'api-calls-the-door-or-reads',
      '^apps/api/',
      [
        DOMAIN,
        COMMANDS,
        CONTRACTS_HTTP,
        CONTRACTS_WORKFLOW,
        PERSISTENCE,
        CONFIG,
        TEXTS,
        // The health check names every dependency, Temporal too.
        TEMPORAL,
      ],
      'The api executes a command or reads a read model; it conducts nothing and sends nothing.',
    ),
    {
      name: 'api-asks-temporal-for-health-only',
      comment: 'Screens read Postgres; Temporal is asked for nothing but whether it is there.',
      severity: 'error',
      from: { path: '^apps/api/', pathNot: [SPECS, 'health'] },
      to: { path: [TEMPORAL_PACKAGES, TEMPORAL] },
    },
    only(
      'worker-serves-the-conductor',
      '^apps/worker/',
      [
        DOMAIN,
        COMMANDS,
        CONTRACTS_WORKFLOW,
        PERSISTENCE,
        NOTIFICATIONS,
        TEMPORAL,
        CONFIG,
        TEXTS,
        // As a type only, see the next rule: the tsc build must emit the workflow files.
        WORKFLOWS,
      ],
      'The worker does what workflows ask for; it answers no HTTP.',
    ),
    {
      name: 'worker-takes-workflows-as-a-bundle',
      comment:
        'Workflow code runs inside the sandbox only: import its types, hand over its bundle.',
      severity: 'error',
      from: { path: '^apps/', pathNot: SPECS },
      to: { path: WORKFLOWS, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-knows-contracts-only',
      comment: 'The browser is promised HTTP shapes, texts and the tables of the domain.',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: SPECS },
      to: {
        path: '^(apps|libs|workflows)/',
        pathNot: ['^apps/web/', DOMAIN, CONTRACTS_HTTP, TEXTS],
      },
    },
    {
      name: 'apps-never-import-each-other',
      comment: 'What two processes share is a library.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-never-import-apps',
      comment: 'Libraries and workflows do not know the processes that use them.',
      severity: 'error',
      from: { path: '^(libs|workflows)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'nobody-imports-test',
      comment: 'Test code may import anything and is imported by nobody.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'libraries-are-entered-by-their-index',
      comment: "Another library's inside is its own business.",
      severity: 'error',
      from: { path: '^(?:apps|libs|workflows)/([^/]+)/', pathNot: SPECS },
      to: {
        path: '^libs/[^/]+/src/',
        pathNot: ['^libs/$1/', '^libs/[^/]+/src/(?:http/|workflow/|worker/)?index\\.ts$'],
      },
    },
    {
      name: 'no-circular',
      comment:
        'A circle has no first file to load; a circle through a type vanishes when compiled.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports and no tool starts is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          SPECS,
          '(^|/)main\\.tsx?$',
          // Files that index.html names, copied as they are.
          '^apps/web/public/',
          '\\.d\\.ts$',
          '\\.(cjs|mjs)$',
          '^libs/persistence/src/(migrations/|migrate\\.ts|data-source\\.ts)',
          '^test/',
        ],
      },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that resolves to nothing breaks at run time, on somebody else.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'packages-are-declared',
      comment: 'What is imported is in package.json, not somewhere below another package.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'product-needs-no-dev-package',
      comment: 'The image is installed without development packages.',
      severity: 'error',
      from: { path: '^(apps|libs|workflows)/', pathNot: [SPECS, '^apps/(web|local)/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|\\.data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
