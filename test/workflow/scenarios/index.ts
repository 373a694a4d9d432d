import { ASSIGNMENT_SCENARIOS } from './assignment.scenarios';
import { NOTICE_SCENARIOS } from './notice.scenarios';
import { RECEPTION_SCENARIOS } from './reception.scenarios';
import type { Scenario } from './scenario';

export const SCENARIOS: readonly Scenario[] = [
  ...RECEPTION_SCENARIOS,
  ...ASSIGNMENT_SCENARIOS,
  ...NOTICE_SCENARIOS,
];
