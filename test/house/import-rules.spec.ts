import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkImports } from './support/import-rules';
import { plantedViolations, plantedTargets } from './support/planted-violations';
import { repositoryRoot } from './support/repository';

const folders = ['apps', 'libs', 'workflows', 'test'];

interface RuleSet {
  forbidden: { name: string; comment: string }[];
}

function readRules(): RuleSet['forbidden'] {
  const config = join(repositoryRoot, '.dependency-cruiser.cjs');
  return (jest.requireActual(config) as unknown as RuleSet).forbidden;
}

describe('Who may import whom', () => {
  it('holds in the whole tree', () => {
    const { files, violations } = checkImports(repositoryRoot, folders);
    expect(files).toBeGreaterThan(20);
    expect(violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
  });

  it('is told by rules that have a name and a sentence', () => {
    for (const rule of readRules()) {
      expect(rule.name).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(rule.comment).toMatch(/^[A-Z].{20,}\.$/);
    }
  });
});

describe('A planted violation of each rule is found', () => {
  let tree: string;

  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'yb-import-rules-'));
    for (const file of ['package.json', 'tsconfig.json']) {
      writeFileSync(join(tree, file), readFileSync(join(repositoryRoot, file)));
    }
    symlinkSync(join(repositoryRoot, 'node_modules'), join(tree, 'node_modules'));
    const planted = plantedViolations.map(({ file, code }) => [file, code] as const);
    for (const [path, code] of [...Object.entries(plantedTargets), ...planted]) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), code);
    }
  });

  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it('in the file where it was planted', () => {
    const { violations } = checkImports(tree, folders);
    for (const { rule, file } of plantedViolations) {
      const found = violations.some(
        (violation) => violation.rule === rule && violation.from === file,
      );
      expect([rule, file, found]).toEqual([rule, file, true]);
    }
  });

  it('and no rule is left without one', () => {
    const covered = new Set(plantedViolations.map(({ rule }) => rule));
    const uncovered = readRules().filter(({ name }) => !covered.has(name));
    expect(uncovered.map(({ name }) => name)).toEqual([]);
  });
});
