import type { Text } from '../language';
import { AMENDMENT_REFUSAL_TEXTS } from './amendment-refusal.texts';
import { ASSIGNMENT_REFUSAL_TEXTS } from './assignment-refusal.texts';
import { DRAFTING_REFUSAL_TEXTS } from './drafting-refusal.texts';
import { CHECKLIST_REFUSAL_TEXTS } from './checklist-refusal.texts';
import { HANDOVER_REFUSAL_TEXTS } from './handover-refusal.texts';
import { RECEPTION_REFUSAL_TEXTS } from './reception-refusal.texts';
import { RULE_REFUSAL_TEXTS } from './rule-refusal.texts';

/** Why the door refuses an act. Keys are the domain's codes; `refusals.spec.ts` finds a missing one. */
export const REFUSAL_TEXTS: Readonly<Record<string, Text>> = {
  ...RECEPTION_REFUSAL_TEXTS,
  ...ASSIGNMENT_REFUSAL_TEXTS,
  ...AMENDMENT_REFUSAL_TEXTS,
  ...DRAFTING_REFUSAL_TEXTS,
  ...HANDOVER_REFUSAL_TEXTS,
  ...CHECKLIST_REFUSAL_TEXTS,
  ...RULE_REFUSAL_TEXTS,
};
