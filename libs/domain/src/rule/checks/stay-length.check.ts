import { earliest, latest } from '../../time/instant';
import { object, whole } from '../parameters';
import { defineCheck } from './check';

const parameters = object({ days: whole(1, 365) });

/** A stay of more calendar days than so many, from the first arrival to the last departure. */
export const stayLength = defineCheck({
  parameters,
  find: (on, { days }) => {
    const at = (direction: 'arrival' | 'departure'): (number | null)[] =>
      on.facts.batches.filter((b) => b.direction === direction).map((b) => b.at);
    const from = earliest(at('arrival'));
    const to = latest(at('departure'));
    if (from === null || to === null) return [];
    const stay = on.clock.dayNumber(to) - on.clock.dayNumber(from) + 1;
    const detail = `${stay} > ${days}`;
    return stay > days ? [{ path: 'facts.batches', subject: 'reception', detail }] : [];
  },
});
