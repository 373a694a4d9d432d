import { ruleInside } from '../platform/rule';
import { timePointFaults } from './time-point-faults';

/** A time with its offset, or an expression: see `TimePoint`. Every wrong place in it is named. */
export const IsTimePoint = (): PropertyDecorator =>
  ruleInside('timePoint', timePointFaults, 'TimePoint');
