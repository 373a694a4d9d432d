import type { RulePack } from '@app/domain';
import { FOREIGN_GUESTS, HUBEI_FOREIGN, SICHUAN_FOREIGN_2014 } from './foreign.packs';
import { FRUGALITY_2025 } from './frugality-2025.pack';
import { BEIJING, JILIN_2023, LOCAL_COMPANIONS } from './local.packs';
import { OFFICIAL_RECEPTION_2013 } from './official-reception-2013';
import { PRACTICE } from './practice.pack';

/** Rule packs of a new installation, in force at once. */
export const RULE_PACKS: readonly RulePack[] = [
  OFFICIAL_RECEPTION_2013,
  FRUGALITY_2025,
  JILIN_2023,
  BEIJING,
  FOREIGN_GUESTS,
  SICHUAN_FOREIGN_2014,
  HUBEI_FOREIGN,
  PRACTICE,
];

/** Examples that an office completes and approves. */
export const DRAFT_RULE_PACKS: readonly RulePack[] = [LOCAL_COMPANIONS];
