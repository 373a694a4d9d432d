import { object } from '../parameters';
import { defineCheck } from './check';

const parameters = object({});

/** Mandatory facts that nobody has answered yet. */
export const missingFacts = defineCheck({
  parameters,
  find: (on) =>
    (on.openFacts ?? []).map((fact) => ({
      path: `facts.${fact}`,
      subject: `fact:${fact}`,
      detail: fact,
    })),
});
