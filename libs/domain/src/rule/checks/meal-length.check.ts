import { MEAL_FORMS } from '../../plan/item-content';
import { MINUTE } from '../../time/instant';
import { listOf, object, oneOf, whole } from '../parameters';
import { defineCheck } from './check';

const parameters = object({ minutes: whole(1, 600), forms: listOf(oneOf(MEAL_FORMS), 1) });

/** Meals that last longer than so many minutes. */
export const mealLength = defineCheck({
  parameters,
  find: (on, { minutes, forms }) =>
    on.items.flatMap(({ item, path, subject, start, end }) => {
      if (!item.meal || !forms.includes(item.meal.form) || start === null || end === null)
        return [];
      const lasts = Math.round((end - start) / MINUTE);
      return lasts > minutes
        ? [{ path: `${path}.end`, subject, detail: `${lasts} > ${minutes}` }]
        : [];
    }),
});
