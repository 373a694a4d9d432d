import type { World } from '@app/domain';
import { derive, deriveTouched } from '@app/domain';
import type { PoolClient } from 'pg';
import { PACKAGES_SQL } from './prepared-parts';

/** A part of a reception before and after an act. */
export interface Part {
  readonly before: World;
  readonly after: World;
}

/** The tasks of these packages that are not there yet, on both sides. */
async function withPackages(
  client: PoolClient,
  { before, after }: Part,
  ids: readonly string[],
): Promise<Part> {
  const { rows } = await client.query<{ tasks: World['tasks'] }>({
    name: 'door-load-packages',
    text: PACKAGES_SQL,
    values: [ids],
  });
  const there = new Set(after.tasks.map((t) => t.id));
  const rest = rows[0].tasks.filter((t) => !there.has(t.id));
  return {
    before: { ...before, tasks: [...before.tasks, ...rest] },
    after: { ...after, tasks: [...after.tasks, ...rest] },
  };
}

/**
 * Sums, deadlines and gate after an act on the packages `ids`, of which only what the act touches was
 * loaded. The rest of those packages is read only where it decides what is due next.
 */
export async function finishPart(
  client: PoolClient,
  part: Part,
  ids: readonly string[],
): Promise<Part> {
  const derived = deriveTouched(part.before, part.after, ids);
  if (derived) return { before: part.before, after: derived };
  const { before, after } = await withPackages(client, part, ids);
  return { before, after: derive(after, ids) };
}
