import { COMPANION_ROLES } from '../../plan/item-content';
import { listOf, object, oneOf } from '../parameters';
import { words } from '../words/words';
import { defineCheck } from './check';
import { codeHits, wordHits } from './hits';

const parameters = object({ roles: listOf(oneOf(COMPANION_ROLES), 1), words });

/** Leaders who accompany breakfast. */
export const breakfastCompany = defineCheck({
  parameters,
  vocabulary: (p) => [p.words],
  find: (on, { roles, words: said }) => [
    ...on.items
      .filter(({ item }) => item.meal?.form === 'breakfast')
      .flatMap(({ item, path, subject }) => {
        const at = (item.companions ?? []).findIndex((c) => roles.includes(c.role));
        return at < 0 ? [] : [{ path: `${path}.companions[${at}]`, subject, detail: item.title }];
      }),
    ...codeHits(on, ['leader-breakfast']),
    ...wordHits(on, said),
  ],
});
