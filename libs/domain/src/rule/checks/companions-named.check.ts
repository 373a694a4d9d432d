import { listOf, object, oneOf } from '../parameters';
import { defineCheck } from './check';
import { isAmong, ITEM_CLASSES } from './hits';

const parameters = object({ classes: listOf(oneOf(ITEM_CLASSES), 1) });

/** Meals that this side pays, without anybody named who accompanies them. */
export const companionsNamed = defineCheck({
  parameters,
  find: (on, { classes }) =>
    on.items
      .filter((one) => isAmong(classes, one) && one.item.meal?.payer === 'host')
      .filter(({ item }) => !item.companions?.length)
      .map(({ item, path, subject }) => ({
        path: `${path}.companions`,
        subject,
        detail: item.title,
      })),
});
