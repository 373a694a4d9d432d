import { listOf, object, oneOf, text } from '../parameters';
import { defineCheck } from './check';
import { ITEM_CLASSES } from './hits';
import type { Judged, JudgedTask } from './judged';

function executionByItem(on: Judged): ReadonlyMap<string, readonly JudgedTask[]> {
  const byItem = new Map<string, JudgedTask[]>();
  for (const one of on.tasks) {
    if (!one.task.item || one.task.phase !== 'execute') continue;
    const own = byItem.get(one.task.item);
    if (own) own.push(one);
    else byItem.set(one.task.item, [one]);
  }
  return byItem;
}

const parameters = object({
  pairs: listOf(
    object({ from: text(40), to: text(40), classes: listOf(oneOf(ITEM_CLASSES), 1) }),
    1,
  ),
});

/** Two departments work on one item one after the other, and no hand-over between them is named. */
export const handoverMissing = defineCheck({
  parameters,
  find: (on, { pairs }) => {
    const work = executionByItem(on);
    return on.items.flatMap(({ item, path, subject, class: itemClass }) =>
      pairs.flatMap(({ from, to, classes }) => {
        const own = classes.includes(itemClass) ? (work.get(item.key) ?? []) : [];
        const givers = own.filter((t) => t.department === from);
        if (givers.length === 0 || !own.some((t) => t.department === to)) return [];
        if (givers.some(({ task }) => task.handover?.to === to)) return [];
        return [{ path, subject, detail: `${from} → ${to}` }];
      }),
    );
  },
});
