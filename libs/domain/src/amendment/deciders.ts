import type { Approval } from '../approval/approval';
import { decidersOf } from '../approval/route';
import { officeHeads } from '../people/directory';
import type { Reception } from '../reception/reception';
import type { Context } from '../world';
import type { Amendment } from './amendment';
import { isOpenAmendment } from './amendment';

/** Whose decision a proposal waits for now; nobody's, when it is decided or a what-if. */
export function decidersFor(
  world: {
    readonly reception: Reception;
    readonly approvals: readonly Pick<Approval, 'id' | 'status' | 'steps' | 'current'>[];
  },
  ctx: Pick<Context, 'directory' | 'now'>,
  a: Pick<Amendment, 'status' | 'approvalId' | 'clock'> & {
    readonly preview: Pick<Amendment['preview'], 'weight'>;
  },
): readonly string[] {
  if (!isOpenAmendment(a) || a.status === 'what-if') return [];
  const { reception: r } = world;
  const p = world.approvals.find((x) => x.id === a.approvalId && x.status === 'pending');
  const step = p?.steps.at(p.current)?.approver;
  const late = a.clock !== null && ctx.now >= a.clock.decideBy ? [a.clock.deputyId ?? ''] : [];
  const heads = officeHeads(ctx.directory).map((h) => h.userId);
  const own =
    a.preview.weight === 'minor'
      ? [r.coordinatorId ?? '', ...(r.coordinatorId ? [] : heads)]
      : step
        ? decidersOf(r, ctx.directory, step).map((d) => d.userId)
        : heads;
  return [...new Set([...late, ...own])].filter((id) => id !== '');
}
