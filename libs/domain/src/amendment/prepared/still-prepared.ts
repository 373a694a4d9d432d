import type { Case } from '../../decision';
import { earliest } from '../../time/instant';
import type { Amendment } from '../amendment';
import { basisOf } from './basis';
import type { PreparedChange } from './prepared-change';

type On = Pick<Case, 'world' | 'ctx'>;

/** Is everything still as it was when this was prepared? */
export const stands = (on: On, { basis, reach, until }: PreparedChange): boolean =>
  (until === null || on.ctx.now <= until) && basisOf(on, reach) === basis;

/** Has no deadline of the reception or of any package passed that is not settled yet? */
const nothingDue = ({ world: { reception, assignments }, ctx }: On): boolean => {
  const next = earliest([reception.nextDue, ...assignments.map((a) => a.nextDue)]);
  return next === null || next > ctx.now;
};

/**
 * May a proposal be decided by what was prepared alone? Asked of a world that has no more of the
 * reception than that reaches; where not, the whole is needed.
 */
export const isStillPrepared = (on: On, { prepared }: Pick<Amendment, 'prepared'>): boolean =>
  Boolean(prepared && nothingDue(on) && stands(on, prepared));
