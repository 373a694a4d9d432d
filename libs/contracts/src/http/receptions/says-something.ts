import { rule } from '../platform/rule';

/** At least one field is named: an empty change is a slip, not an act. */
export const SaysSomething = (): PropertyDecorator =>
  rule(
    'saysSomething',
    { code: 'facts.empty', fields: 1 },
    (v) => typeof v !== 'object' || v === null || Object.values(v).some((x) => x !== undefined),
  );
