import { listOf, object, text } from '../parameters';
import { defineCheck } from './check';
import { waysOfGuests } from './same-guests';

const parameters = object({
  /** Kinds that run beside the others. */
  except: listOf(text(40)),
});

/** The same guests at two items at once. */
export const overlap = defineCheck({
  parameters,
  find: (on, { except }) =>
    waysOfGuests(on, except).flatMap((way) => {
      let last = way[0];
      return way.slice(1).flatMap((one) => {
        const before = last;
        if ((one.end ?? one.start ?? 0) > (last.end ?? last.start ?? 0)) last = one;
        if (before.end === null || one.start === null || one.start >= before.end) return [];
        const detail = `${before.item.title} / ${one.item.title}`;
        return [{ path: `${one.path}.start`, subject: one.subject, detail }];
      });
    }),
});
