import type { BoardDto, GateDto, GateLineDto } from '@app/contracts/http';
import {
  gateList,
  handoverState,
  isGateOpen,
  itemDeadlines,
  missingWithoutAdvance,
  type HandoverRecord,
  type Missing,
} from '@app/domain';
import type { Board } from '@app/persistence';

/** Those in which a department of the reader gives or takes; all of them to the office. */
function ownHandovers({ view, whole, departments }: Board): readonly HandoverRecord[] {
  const own = new Set(departments.map((d) => d.assignmentId));
  return view.handovers.filter(
    (h) => h.status === 'open' && (whole || own.has(h.assignmentId) || own.has(h.toAssignmentId)),
  );
}

/** How far the hand-overs are, in numbers. */
export function handoverCounts(board: Board): BoardDto['handovers'] {
  const own = ownHandovers(board);
  return {
    total: own.length,
    confirmed: own.filter((h) => handoverState(h) === 'confirmed').length,
    late: board.signs.lateHandovers,
  };
}

/** A department learns what the gate waits for, and names only where it is waited for itself. */
const lineView =
  (board: Board) =>
  ({ code, objects }: Missing): GateLineDto => {
    const { whole, departments } = board;
    const handovers = ownHandovers(board).map((h) => h.id);
    const own = new Set([...departments.map((d) => d.assignmentId), ...handovers]);
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

const unreportedItems = ({ view, now }: Pick<Board, 'view' | 'now'>): number =>
  itemDeadlines({
    ...view,
    items: view.items.map((i) => ({ ...i, startFired: 0, endFired: 0 })),
  }).filter(({ step, at }) => step === 'ask' && at <= now.getTime()).length;

/** How far the itinerary is, in numbers. */
export function itemCounts({ view, now }: Board): BoardDto['items'] {
  const count = (status: string): number => view.items.filter((i) => i.status === status).length;
  return {
    planned: count('planned'),
    started: count('started'),
    ended: count('ended'),
    skipped: count('skipped'),
    unreported: unreportedItems({ view, now }),
  };
}
