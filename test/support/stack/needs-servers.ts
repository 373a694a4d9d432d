import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from 'jest';

interface Run {
  roots: string[];
  /** What was typed after `npm test --`; empty means everything. */
  patterns: string[];
  env: NodeJS.ProcessEnv;
}

const SERVER_SPEC = /\.(int|wf|e2e)-spec\.ts$/;
const BROWSER_SPEC = /\.browser-spec\.ts$/;

/** True when the run contains a spec that needs Postgres or Temporal, so unit runs stay fast. */
export function needsServers(run: Run): boolean {
  return contains(SERVER_SPEC, run);
}

/** True when the run contains a spec that opens the built product in a browser. */
export function needsBrowser(run: Run): boolean {
  return contains(BROWSER_SPEC, run);
}

function contains(kind: RegExp, { roots, patterns, env }: Run): boolean {
  if (env.YB_UNIT_ONLY === '1') return false;
  const wanted = patterns.map((pattern) => new RegExp(pattern, 'i'));
  return roots
    .flatMap((root) => listFiles(root))
    .filter((file) => kind.test(file))
    .some((file) => wanted.length === 0 || wanted.some((pattern) => pattern.test(file)));
}

/** The patterns of a jest run; with --runTestsByPath and the like, whatever was typed. */
export function patternsOf(config: Config & GlobalPatterns): string[] {
  const byPattern = config.testPathPatterns?.patterns ?? [];
  return byPattern.length > 0 ? byPattern : (config.nonFlagArgs ?? []).map(escapeRegExp);
}

interface GlobalPatterns {
  testPathPatterns?: { patterns: string[] };
  nonFlagArgs?: string[];
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
