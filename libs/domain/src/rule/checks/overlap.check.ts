import { clashesOf, EACH_ALONE } from '../../presence/clashes';
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
    waysOfGuests(on, except).flatMap((way) =>
      clashesOf(way, EACH_ALONE).map(({ first, second: { path, subject, item } }) => ({
        path: `${path}.start`,
        subject,
        detail: `${first.item.title} / ${item.title}`,
      })),
    ),
});
