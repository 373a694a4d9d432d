import { applyDefaults } from './amendment/apply-defaults';
import { settle } from './deadline/settle';
import { evolveAll } from './evolve';
import type { Fact } from './fact';
import type { Context, World } from './world';

/**
 * Everything that has become true by `ctx.now` without anybody's act: deadlines that have passed, and
 * the defaults of decisions that nobody took in time.
 */
export function settleAll(
  world: World,
  ctx: Context,
  settled: 'all' | readonly string[],
): readonly Fact[] {
  const passed = settle(world, ctx.now, settled);
  return [...passed, ...applyDefaults(evolveAll(world, passed), ctx, passed)];
}
