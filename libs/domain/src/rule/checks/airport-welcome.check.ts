import { COMPANION_ROLES } from '../../plan/item-content';
import { listOf, object, oneOf } from '../parameters';
import { words } from '../words/words';
import { defineCheck } from './check';
import { codeHits, wordHits } from './hits';

const parameters = object({
  /** Roles that have no place there; staff and drivers do. */
  roles: listOf(oneOf(COMPANION_ROLES), 1),
  words,
});

/** Leaders who meet or see off guests where they arrive or leave. */
export const airportWelcome = defineCheck({
  parameters,
  vocabulary: (p) => [p.words],
  find: (on, { roles, words: said }) => [
    ...on.items
      .filter((one) => one.class === 'travel')
      .flatMap(({ item, path, subject }) => {
        const at = (item.companions ?? []).findIndex((c) => roles.includes(c.role));
        return at < 0 ? [] : [{ path: `${path}.companions[${at}]`, subject, detail: item.title }];
      }),
    ...codeHits(on, ['airport-welcome']),
    ...wordHits(on, said),
  ],
});
