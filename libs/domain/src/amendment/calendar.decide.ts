import type { Case } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { isOpenAmendment } from './amendment';
import { proposeByEvent } from './propose-by-event';
import { dropOvertaken } from './propose.decide';

/**
 * A calendar of holidays was put in force while the reception runs: where times counted in working days
 * would be others, that is proposed with its preview. Nothing moves until a person agrees; what an
 * earlier calendar had proposed is overtaken.
 */
export function decideCalendar(on: Omit<Case, 'actor'>, year: number): readonly Fact[] {
  const earlier = on.world.amendments.filter((a) => a.source === 'calendar' && isOpenAmendment(a));
  const dropped = earlier.flatMap((a) => dropOvertaken(on, a));
  const after = { ...on, world: evolveAll(on.world, dropped) };
  const reason = `${year} 年节假日安排有更新，按工作日计算的时限随之调整 · The calendar of ${year} has changed: times counted in working days follow it`;
  const proposed = proposeByEvent(after, {
    source: 'calendar',
    edits: [{ op: 'follow-calendar' }],
    reason,
  });
  return [...dropped, ...proposed];
}
