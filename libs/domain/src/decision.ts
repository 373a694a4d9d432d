import type { Fact } from './fact';
import type { Actor } from './people/actor';
import type { Refusal } from './refusal';
import type { Context, World } from './world';

/** What every decision gets: the state under the lock, who asks, and time, ids and reference data. */
export interface Case {
  readonly world: World;
  readonly actor: Actor;
  readonly ctx: Context;
  /** Id of this act, for its undo. */
  readonly actId: string;
}

/** Facts in order, or a refusal with all its reasons. An empty list means: nothing to do. */
export type Decision = readonly Fact[] | Refusal;

export type Decide<C> = (command: C, on: Case) => Decision;
