import { object } from '../parameters';
import { defineCheck } from './check';

/** Mandatory facts that nobody has answered yet. */
export const missingFacts = defineCheck({
  parameters: object({}),
  find: (on) =>
    (on.openFacts ?? []).map((fact) => ({
      path: `facts.${fact}`,
      subject: `fact:${fact}`,
      detail: fact,
    })),
});
