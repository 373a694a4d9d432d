import type { Sql } from '@app/persistence';
import type { Fault } from '../platform/problems/problem';

/** What an import does with one thing of a file. */
export interface ImportRow {
  readonly code: string;
  readonly version: number;
  readonly what: 'add' | 'change' | 'same';
  /** Departments it names that this office has not. */
  readonly departmentsMissing?: string[];
}

/** One thing of a file, judged: what would happen, and how to do it. */
export interface Planned {
  readonly row: ImportRow;
  /** Stores it as a draft; false when somebody was faster. */
  readonly store: (sql: Sql, by: string) => Promise<boolean>;
}

/** All things of one kind in a file; `faults` with their paths in the file. */
export interface PlannedPart {
  readonly planned: readonly Planned[];
  readonly faults: readonly Fault[];
}
