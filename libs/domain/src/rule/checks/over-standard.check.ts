import { costLines, excessOf } from '../budget/cost-lines';
import { object, oneOf } from '../parameters';
import { defineCheck } from './check';

const yuan = (cents: number): string => (cents / 100).toFixed(2).replace(/\.00$/, '');

const parameters = object({ reason: oneOf(['missing', 'given'] as const) });

/** Costs above their standard: without a reason, or with one that a higher approval has to weigh. */
export const overStandard = defineCheck({
  parameters,
  find: (on, { reason }) =>
    costLines(on)
      .filter((line) => line.payer === 'host' && excessOf(line) > 0)
      .filter((line) => (line.reason?.trim() ? 'given' : 'missing') === reason)
      .map((line) => {
        const cap = (line.standard ?? 0) * line.heads * line.units;
        const detail = `${on.itemOf(line.item)?.item.title ?? line.key}: ${yuan(line.amount)} > ${yuan(cap)}`;
        return { path: line.path, subject: `budget:${line.key}`, detail };
      }),
});
