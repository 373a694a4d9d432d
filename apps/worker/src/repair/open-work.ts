import type { Wake } from '../relay/wake';

/** Something open in Postgres that should have a running workflow. */
export type OpenWork = Omit<Wake, 'id'>;

/** What Postgres knows about open work; Temporal is not asked. */
export interface OpenWorkReader {
  listOpen(): Promise<OpenWork[]>;
  /** Deadlines passed by more than `graceMs` milliseconds, and gates that are open and not passed. */
  listLate(graceMs: number): Promise<OpenWork[]>;
  /** Inserts wakes for those that have none waiting; answers how many. */
  wake(work: readonly OpenWork[]): Promise<number>;
}
