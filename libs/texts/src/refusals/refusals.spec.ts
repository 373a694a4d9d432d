import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FAULT_TEXTS, MISSING_TEXTS, PROBLEM_TEXTS } from '../index';

const ROOT = resolve(__dirname, '../../../..');
/** Where acts are refused. */
const FOLDERS = ['libs/domain/src', 'libs/commands/src', 'libs/persistence/src', 'apps/api/src'];

const CALLS =
  /\b(?:refuse\(\s*\d+,|conflict\(|invalid\(|forbidden\(|notFound\(|Problem\(\s*\d+,)\s*'([a-z-]+\.[a-z.-]+)'/g;
/** One of two, as the case is. */
const EITHER =
  /\b(?:conflict|invalid|forbidden|notFound)\(\s*[\w.]+ \? '([a-z-]+\.[a-z.-]+)' : '([a-z-]+\.[a-z.-]+)'/g;
const REASONS = /\bcode: '([a-z-]+\.[a-z.-]+)'/g;
/** A finding, a fault of a pasted table and a gate's line have their own words. */
const NOT_REFUSALS =
  /[\\/](?:lint-plan|finding|resolve-times|missing-code|gate|check-guest|read-guest-table)\.ts$|[\\/]rehearsal[\\/]/;

function codesInUse(): string[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .map((file) => join(ROOT, folder, file)),
  );
  const codes = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const patterns = NOT_REFUSALS.test(file) ? [CALLS, EITHER] : [CALLS, EITHER, REASONS];
    return patterns.flatMap((pattern) => [...source.matchAll(pattern)].flatMap((m) => m.slice(1)));
  });
  return [...new Set(codes)].sort();
}

const CODES = codesInUse();

it('finds the refusals', () => {
  expect(CODES.length).toBeGreaterThan(30);
});

it('has a sentence for each of them', () => {
  const tables = [PROBLEM_TEXTS, FAULT_TEXTS, MISSING_TEXTS];
  const wordless = CODES.filter((code) => !tables.some((table) => code in table));
  expect(wordless).toEqual([]);
});
