import type { BoardDto, GateDto, GateLineDto } from '@app/contracts/http';
import { gateList, isGateOpen, missingWithoutAdvance, type Missing } from '@app/domain';
import type { Board } from '@app/persistence';

/** A department learns which departments are waited for; of the rest it learns how much. */
const lineView =
  (whole: boolean) =>
  ({ code, objects }: Missing): GateLineDto => ({
    code,
    objects: objects.filter(({ type }) => whole || type === 'assignment').map((o) => ({ ...o })),
    count: objects.length,
  });

/** The gate as libs/domain sees it. */
export function gateView({ view, whole }: Board): GateDto {
  const { reception } = view;
  return {
    open: isGateOpen(view),
    missing: gateList(view).map(lineView(whole)),
    missingWithoutAdvance: missingWithoutAdvance(view).map(lineView(whole)),
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
