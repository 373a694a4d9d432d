import type { BoardDto, GateDto, GateLineDto } from '@app/contracts/http';
import { gateList, isGateOpen, missingWithoutAdvance, type Missing } from '@app/domain';
import type { Board } from '@app/persistence';

/** A department learns what the gate waits for, and names only where it is waited for itself. */
const lineView =
  ({ whole, departments }: Board) =>
  ({ code, objects }: Missing): GateLineDto => {
    const own = new Set(departments.map((d) => d.assignmentId));
    const seen = objects.filter(({ id }) => whole || own.has(id));
    return { code, objects: seen.map((o) => ({ ...o })), count: seen.length };
  };

/** The gate as libs/domain sees it. */
export function gateView(board: Board): GateDto {
  const { view } = board;
  const { reception } = view;
  return {
    open: isGateOpen(view),
    missing: gateList(view).map(lineView(board)),
    missingWithoutAdvance: missingWithoutAdvance(view).map(lineView(board)),
    advanceRequested: reception.advanceRequested === reception.stage,
    overridden: reception.override?.stage === reception.stage,
  };
}

/** How far the itinerary is, in numbers. */
export function itemCounts({ view }: Board): BoardDto['items'] {
  const count = (status: string): number => view.items.filter((i) => i.status === status).length;
  return {
    planned: count('planned'),
    started: count('started'),
    ended: count('ended'),
    skipped: count('skipped'),
  };
}
