import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from './repository';

/** One broken rule: which, and the import that broke it. */
export interface ImportViolation {
  rule: string;
  from: string;
  to: string;
}

interface CruiseResult {
  summary: {
    totalCruised: number;
    violations: { from: string; to: string; rule: { name: string } }[];
  };
}

/** Runs the rules of .dependency-cruiser.cjs over the given folders of a tree. */
export function checkImports(
  tree: string,
  folders: string[],
): { files: number; violations: ImportViolation[] } {
  const cruiser = join(repositoryRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = join(repositoryRoot, '.dependency-cruiser.cjs');
  const run = spawnSync(
    process.execPath,
    [cruiser, '--config', rules, '--output-type', 'json', ...folders],
    { cwd: tree, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${run.stderr}`);
  const { summary } = JSON.parse(run.stdout) as CruiseResult;
  return {
    files: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
