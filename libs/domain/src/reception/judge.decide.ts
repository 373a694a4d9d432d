import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { authorityFor, isLeaderOrHead, isOffice } from '../people/authority';
import { conflict, invalid, isRefusal } from '../refusal';
import { HOUR } from '../time/instant';

/** A colour by hand lasts at most so long; then it is computed again by itself. */
const LONGEST = 24 * HOUR;

/**
 * 人工定色: the office or a leader sees what no rule sees. It needs a reason and an end. Where nobody
 * takes part there is nothing to judge from, and it stays grey.
 */
export function decideJudge(c: CommandOf<'health.judge'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, (p) => isOffice(p) || isLeaderOrHead(p));
  if (isRefusal(may)) return may;
  const { reception, assignments } = on.world;
  if (reception.status !== 'open') return conflict('reception.not-open');
  const { now } = on.ctx;
  if (c.level === null) {
    if (reception.judgement === null || reception.judgement.until <= now)
      return conflict('judgement.none');
  } else {
    if (!assignments.some(({ status }) => status !== 'withdrawn'))
      return conflict('judgement.no-report');
    if (c.until === null || c.until <= now || c.until > now + LONGEST)
      return invalid('judgement.until');
  }
  const until = c.level === null ? null : c.until;
  return [
    {
      type: 'HealthJudged',
      level: c.level,
      until,
      at: now,
      ...may.by,
      private: { reason: c.reason },
    },
  ];
}
