import type { TaskPack } from '@app/domain';
import { ARRIVAL_PACK } from './arrival.pack';
import { BRIEFING_PACK } from './briefing.pack';
import { CALL_PACK } from './call.pack';
import { CEREMONY_PACK } from './ceremony.pack';
import { CHECK_IN_PACK } from './check-in.pack';
import { CHECK_OUT_PACK } from './check-out.pack';
import { DEPARTURE_PACK } from './departure.pack';
import { GIFT_PACK } from './gift.pack';
import { MEAL_PACK } from './meal.pack';
import { MEDICAL_STANDBY_PACK } from './medical-standby.pack';
import { MEETING_PACK } from './meeting.pack';
import { OTHER_PACK } from './other.pack';
import { PRESS_PACK } from './press.pack';
import { REST_PACK } from './rest.pack';
import { SIGHTSEEING_PACK } from './sightseeing.pack';
import { SIGNING_PACK } from './signing.pack';
import { SITE_VISIT_PACK } from './site-visit.pack';
import { TRANSFER_PACK } from './transfer.pack';
import { VISIT_PACK } from './visit.pack';
import { CLOSING_PACK, PREPARATION_PACK } from './whole.pack';

/** Every task pack (任务包). A new item kind adds its file and one line here. */
export const TASK_PACKS: readonly TaskPack[] = [
  PREPARATION_PACK,
  ARRIVAL_PACK,
  TRANSFER_PACK,
  CHECK_IN_PACK,
  MEAL_PACK,
  MEETING_PACK,
  BRIEFING_PACK,
  CALL_PACK,
  SIGNING_PACK,
  CEREMONY_PACK,
  PRESS_PACK,
  VISIT_PACK,
  SITE_VISIT_PACK,
  SIGHTSEEING_PACK,
  GIFT_PACK,
  REST_PACK,
  MEDICAL_STANDBY_PACK,
  OTHER_PACK,
  CHECK_OUT_PACK,
  DEPARTURE_PACK,
  CLOSING_PACK,
];
