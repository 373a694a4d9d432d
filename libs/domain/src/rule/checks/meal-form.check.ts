import { MEAL_FORMS } from '../../plan/item-content';
import { listOf, object, oneOf, optional, whole } from '../parameters';
import { defineCheck } from './check';

const ANY_NUMBER = 1000;

const parameters = object({
  forms: listOf(oneOf(MEAL_FORMS), 1),
  /** How many are allowed; 0 = none. */
  most: whole(0, ANY_NUMBER),
  /** Only those that this side pays. */
  payer: optional(oneOf(['host', 'guest', 'any'] as const), 'any'),
});

/** Meals of a form that is not allowed, or more of them than allowed, in the order of the plan. */
export const mealForm = defineCheck({
  parameters,
  find: (on, { forms, most, payer }) =>
    on.items
      .filter(({ item: { meal } }) => meal && forms.includes(meal.form))
      .filter(({ item: { meal } }) => payer === 'any' || meal?.payer === payer)
      .slice(most)
      .map(({ item, path, subject }) => ({
        path: `${path}.meal.form`,
        subject,
        detail: item.title,
      })),
});
