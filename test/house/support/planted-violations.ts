/** A file that breaks one named rule of .dependency-cruiser.cjs. */
export interface PlantedViolation {
  rule: string;
  file: string;
  code: string;
}

const empty = 'export const nothing = 0;\n';

/** What the planted files import: the entry of each part of the house. */
export const plantedTargets: Record<string, string> = {
  'libs/domain/src/index.ts': empty,
  'libs/texts/src/index.ts': empty,
  'libs/config/src/index.ts': empty,
  'libs/config/src/e.ts': "export { used } from './d';\n",
  'libs/commands/src/index.ts': empty,
  'libs/persistence/src/index.ts': "export { inside } from './inside';\n",
  'libs/persistence/src/inside.ts': 'export const inside = 0;\n',
  'libs/notifications/src/index.ts': empty,
  'libs/temporal/src/index.ts': empty,
  'libs/contracts/src/http/index.ts': empty,
  'libs/contracts/src/workflow/index.ts': empty,
  'workflows/src/index.ts': empty,
  'apps/api/src/main.ts': empty,
  'test/support/builder.ts': empty,
};

function plant(rule: string, file: string, ...imports: string[]): PlantedViolation {
  const lines = imports.map((from, index) => `import * as i${index} from '${from}';`);
  const used = imports.map((_, index) => `i${index}`).join(', ');
  return { rule, file, code: [...lines, `export const used = [${used}];`, ''].join('\n') };
}

export const plantedViolations: PlantedViolation[] = [
  plant('domain-imports-nothing', 'libs/domain/src/a.ts', '@app/texts'),
  plant('domain-needs-no-package', 'libs/domain/src/b.ts', 'node:crypto'),
  plant('domain-needs-no-package', 'libs/domain/src/c.ts', 'rxjs'),
  plant('texts-import-nothing', 'libs/texts/src/a.ts', '@app/config'),
  plant('config-imports-nothing-of-ours', 'libs/config/src/a.ts', '@app/domain'),
  plant(
    'workflow-contracts-know-the-domain-only',
    'libs/contracts/src/workflow/a.ts',
    '@app/persistence',
  ),
  plant('http-contracts-know-the-domain-only', 'libs/contracts/src/http/a.ts', '@app/persistence'),
  plant('workflows-keep-to-their-allow-list', 'workflows/src/a.ts', '@app/config'),
  plant('workflows-need-the-sandbox-packages-only', 'workflows/src/b.ts', 'node:fs'),
  plant('workflows-need-the-sandbox-packages-only', 'workflows/src/c.ts', 'class-validator'),
  plant(
    'workflows-need-the-sandbox-packages-only',
    'libs/contracts/src/workflow/b.ts',
    '@temporalio/client',
  ),
  plant('temporal-knows-config-only', 'libs/temporal/src/a.ts', '@app/domain'),
  plant('persistence-knows-domain-and-config', 'libs/persistence/src/a.ts', '@app/contracts/http'),
  plant('notifications-know-domain-and-config', 'libs/notifications/src/a.ts', '@app/persistence'),
  plant('commands-stand-on-domain-and-persistence', 'libs/commands/src/a.ts', '@app/notifications'),
  plant('commands-know-no-temporal', 'libs/commands/src/b.ts', '@temporalio/client'),
  plant('api-calls-the-door-or-reads', 'apps/api/src/a.ts', '@app/notifications'),
  plant('api-asks-temporal-for-health-only', 'apps/api/src/b.ts', '@app/temporal'),
  plant('api-asks-temporal-for-health-only', 'apps/api/src/c.ts', '@temporalio/client'),
  plant('worker-serves-the-conductor', 'apps/worker/src/a.ts', '@app/contracts/http'),
  plant('worker-takes-workflows-as-a-bundle', 'apps/worker/src/b.ts', '@app/workflows'),
  plant('web-knows-contracts-only', 'apps/web/src/a.ts', '@app/persistence'),
  plant('apps-never-import-each-other', 'apps/worker/src/c.ts', '../../api/src/main'),
  plant('libs-never-import-apps', 'libs/config/src/b.ts', '../../../apps/api/src/main'),
  plant('nobody-imports-test', 'libs/config/src/c.ts', '../../../test/support/builder'),
  plant(
    'libraries-are-entered-by-their-index',
    'libs/commands/src/c.ts',
    '../../persistence/src/inside',
  ),
  plant('no-circular', 'libs/config/src/d.ts', './e'),
  { rule: 'no-orphans', file: 'libs/config/src/f.ts', code: empty },
  plant('not-to-unresolvable', 'libs/config/src/g.ts', './missing'),
  plant('packages-are-declared', 'libs/config/src/h.ts', 'semver'),
  plant('product-needs-no-dev-package', 'libs/config/src/i.ts', 'prettier'),
];
