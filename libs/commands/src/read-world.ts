import type { Context, World } from '@app/domain';
import type { Pool } from 'pg';
import { contextOf } from './execute';
import { loadWorld } from './world/load-world';

/**
 * A whole reception as it stands, with what a decision may ask for, for questions that change nothing
 * (a rehearsal, a what-if): read in one statement, without the lock. `null`: there is none.
 */
export async function readWorld(
  pool: Pool,
  receptionId: string,
): Promise<{ readonly world: World; readonly ctx: Context } | null> {
  const client = await pool.connect();
  try {
    const scope = {
      assignmentId: null,
      plans: true,
      draft: true,
      desk: true,
      approvalId: null,
      law: true,
    };
    const loaded = await loadWorld(client, receptionId, scope, { actorId: null, key: null });
    return loaded && { world: loaded.world, ctx: contextOf(loaded) };
  } finally {
    client.release();
  }
}
