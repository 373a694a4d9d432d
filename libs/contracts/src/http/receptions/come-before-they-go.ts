import { readInstant } from '@app/domain';
import { isText, rule } from '../platform/rule';

interface Batch {
  readonly direction?: unknown;
  readonly at?: unknown;
}

const times = (list: readonly (Batch | null)[], direction: string): number[] =>
  list.flatMap((batch) => {
    const at = batch?.direction === direction && isText(batch.at) ? readInstant(batch.at) : null;
    return at === null ? [] : [at];
  });

/** The last departure is not before the first arrival, as far as both are known. */
export const ComeBeforeTheyGo = (): PropertyDecorator =>
  rule('comeBeforeTheyGo', { code: 'time.order' }, (v) => {
    if (!Array.isArray(v)) return true;
    const [arrivals, departures] = [times(v, 'arrival'), times(v, 'departure')];
    if (arrivals.length === 0 || departures.length === 0) return true;
    return Math.max(...departures) >= Math.min(...arrivals);
  });
