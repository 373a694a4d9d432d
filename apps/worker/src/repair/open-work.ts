import type { Wake } from '../relay/wake';

/** What is open in Postgres and should have a running workflow. */
export type OpenWork = Omit<Wake, 'id'>;

/** What `libs/commands` knows about open work; all of it is plain SQL, Temporal is not asked. */
export interface OpenWorkReader {
  listOpen(): Promise<OpenWork[]>;
  /** Inserts wakes for these. */
  wake(work: readonly OpenWork[]): Promise<void>;
  /** Wakes everything open; answers how many. */
  wakeAll(): Promise<number>;
  /** Wakes what is late by more than `graceMs` milliseconds; answers how many. */
  wakeLate(graceMs: number): Promise<number>;
}
