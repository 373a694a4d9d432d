import { hears, type FeedRow, type ReadScope } from '@app/persistence';

/**
 * Who looks on, as far as the stream cares: what may he hear. A person's session is one; a read-only
 * wall is another, with a rule of its own.
 */
export interface Viewer {
  /** Connections of the same owner are counted together. */
  readonly owner: string;
  /** Two viewers with the same key hear the same. */
  readonly key: string;
  hears(row: FeedRow): boolean;
}

/** Says of the passes that connections were opened with which ones still hold, and for whom. */
export interface Passes {
  /** Passes that are missing in the answer have ended. Throws when it cannot be known now. */
  renew(passes: readonly string[]): Promise<ReadonlyMap<string, Viewer>>;
}

/** A person's eyes. */
export const viewerOf = (scope: ReadScope): Viewer => ({
  owner: scope.userIds[0],
  key: JSON.stringify([
    scope.userIds,
    [...scope.departmentIds].sort(),
    scope.seesAll,
    scope.seesInternal,
    scope.isLeader,
  ]),
  hears: (row) => hears(scope, row),
});
