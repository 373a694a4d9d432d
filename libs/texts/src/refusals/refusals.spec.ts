import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MISSING_TEXTS, PROBLEM_TEXTS } from '../index';

const DOMAIN = resolve(__dirname, '../../../domain/src');

const CALLS =
  /\b(?:refuse\(\s*\d+,|conflict\(|invalid\(|forbidden\(|notFound\()\s*'([a-z-]+\.[a-z.-]+)'/g;
const REASONS = /\bcode: '([a-z-]+\.[a-z.-]+)'/g;
/** A finding, a fault of a pasted table and a gate's line have their own words. */
const NOT_REFUSALS =
  /[\\/](?:lint-plan|finding|resolve-times|missing-code|gate|check-guest|read-guest-table)\.ts$/;

function codesOfTheDomain(): string[] {
  const files = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => join(DOMAIN, file));
  const codes = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const patterns = NOT_REFUSALS.test(file) ? [CALLS] : [CALLS, REASONS];
    return patterns.flatMap((pattern) => [...source.matchAll(pattern)].map((m) => m[1] ?? ''));
  });
  return [...new Set(codes)].sort();
}

const CODES = codesOfTheDomain();

it('finds the refusals of the domain', () => {
  expect(CODES.length).toBeGreaterThan(30);
});

it('has a sentence for each of them', () => {
  const wordless = CODES.filter((code) => !(code in PROBLEM_TEXTS) && !(code in MISSING_TEXTS));
  expect(wordless).toEqual([]);
});
