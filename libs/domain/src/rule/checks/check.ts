import type { Finding } from '../../plan/finding';
import { BAD, type ParameterFault, type Read } from '../parameters';
import type { Judged } from './judged';
import type { Words } from '../words/words';

/** What a check found at one place. */
export type Hit = Pick<Finding, 'path' | 'detail'> & { readonly subject: string };

/** One test that rules can name, whatever its parameters are made of. */
export interface Check {
  /** What is wrong with parameters, each with its path; empty = they fit. */
  readonly faults: (parameters: unknown, path: string) => readonly ParameterFault[];
  readonly vocabulary: (parameters: unknown) => readonly Words[];
  readonly find: (on: Judged, parameters: unknown) => readonly Hit[];
}

interface Definition<P> {
  readonly parameters: Read<P>;
  /** The words it looks for, so that all rules' words are found in one pass. */
  readonly vocabulary?: (p: P) => readonly Words[];
  readonly find: (on: Judged, p: P) => readonly Hit[];
}

/** Defines a test. Parameters that do not fit find nothing: they were refused when they came in. */
export function defineCheck<P>({ parameters, vocabulary, find }: Definition<P>): Check {
  const read = (given: unknown): P | typeof BAD => parameters(given, '', []);
  return {
    faults: (given, path) => {
      const faults: ParameterFault[] = [];
      parameters(given, path, faults);
      return faults;
    },
    vocabulary: (given) => {
      const p = read(given);
      return p === BAD || !vocabulary ? [] : vocabulary(p);
    },
    find: (on, given) => {
      const p = read(given);
      return p === BAD ? [] : find(on, p);
    },
  };
}
