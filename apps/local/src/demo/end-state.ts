import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { canonicalJson } from '@app/domain';

/** How a reception ended, apart from times and ids. */
export interface EndState {
  readonly status: string;
  readonly stage: string;
  readonly items: readonly { readonly key: string; readonly status: string }[];
  readonly departments: readonly {
    readonly department: string;
    readonly status: string;
    readonly signatures: readonly string[];
    readonly tasks: readonly { readonly key: string; readonly status: string }[];
  }[];
  readonly followUps: readonly string[];
  /** How often each thing happened; ladder steps left out, for an outage may make them due. */
  readonly facts: Readonly<Record<string, number>>;
}

/** The same life gives the same fingerprint, whatever was killed on the way. */
export function fingerprint(state: EndState): string {
  return createHash('sha256').update(canonicalJson(state)).digest('hex').slice(0, 16);
}

export interface Comparison {
  readonly isFirst: boolean;
  readonly isEqual: boolean;
  /** Parts that differ, for a person to look at. */
  readonly differing: readonly string[];
}

/**
 * Compares with how the other runs of this program ended, and keeps this end. `script` identifies the
 * story, so that a changed story starts anew.
 */
export function compareWithEarlier(file: string, script: string, state: EndState): Comparison {
  const earlier = readEarlier(file, script);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ script, state }, null, 2));
  if (!earlier) return { isFirst: true, isEqual: true, differing: [] };
  const parts = Object.keys(state) as (keyof EndState)[];
  const differing = parts.filter(
    (part) => canonicalJson(earlier[part]) !== canonicalJson(state[part]),
  );
  return { isFirst: false, isEqual: differing.length === 0, differing };
}

function readEarlier(file: string, script: string): EndState | null {
  if (!existsSync(file)) return null;
  const kept = JSON.parse(readFileSync(file, 'utf8')) as { script?: string; state?: EndState };
  return kept.script === script && kept.state ? kept.state : null;
}
