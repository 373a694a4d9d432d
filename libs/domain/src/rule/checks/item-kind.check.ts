import { listOf, object, text } from '../parameters';
import { defineCheck } from './check';

const parameters = object({ kinds: listOf(text(40), 1) });

/** Items of kinds that the rule does not allow. */
export const itemKinds = defineCheck({
  parameters,
  find: (on, { kinds }) =>
    on.items
      .filter(({ item }) => kinds.includes(item.kind))
      .map(({ item, path, subject }) => ({ path: `${path}.kind`, subject, detail: item.title })),
});
