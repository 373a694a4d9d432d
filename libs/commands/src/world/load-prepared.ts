import type { Command, Context } from '@app/domain';
import { isStillPrepared } from '@app/domain';
import type { PoolClient } from 'pg';
import type { Loaded } from './load-world';
import { loadWorld } from './load-world';
import { preparedScopeOf } from './scope';

/** A part of a reception that is enough for one act, and the packages that the act changes. */
export interface LoadedPart {
  readonly loaded: Loaded;
  readonly packages: readonly string[];
}

/**
 * For an act that agrees to a prepared change: as much of the reception as that reaches. `null` where
 * the act is another, where nothing is prepared, where what it was prepared from has moved, and where
 * something else is due first: then the whole is to be loaded, and everything is computed anew.
 */
export async function loadPrepared(
  client: PoolClient,
  receptionId: string,
  command: Command,
  asked: { readonly actorId: string; readonly key: string },
  contextOf: (loaded: Loaded) => Context,
): Promise<LoadedPart | null> {
  const scope = preparedScopeOf(command);
  const loaded = scope && (await loadWorld(client, receptionId, scope, asked));
  if (!loaded) return null;
  const { world, stored } = loaded;
  if (stored) return { loaded, packages: [] };
  const prepared = world.amendments.find((a) => a.prepared);
  if (!prepared?.prepared) return null;
  const on = { world, ctx: contextOf(loaded) };
  return isStillPrepared(on, prepared)
    ? { loaded, packages: prepared.prepared.reach.assignments }
    : null;
}
