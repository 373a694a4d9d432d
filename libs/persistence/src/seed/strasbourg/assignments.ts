import type { PlanAssignment } from '@app/domain';
import { CATERING_TASKS } from './tasks/catering.tasks';
import { COMMUNICATIONS_TASKS } from './tasks/communications.tasks';
import { HOTEL_TASKS } from './tasks/hotel.tasks';
import { MEDIA_TASKS } from './tasks/media.tasks';
import { MEDICAL_TASKS } from './tasks/medical.tasks';
import { PROTOCOL_TASKS } from './tasks/protocol.tasks';
import { SECURITY_TASKS } from './tasks/security.tasks';
import { TRANSPORT_TASKS } from './tasks/transport.tasks';
import { UTILITIES_TASKS } from './tasks/utilities.tasks';
import { VENUE_TASKS } from './tasks/venue.tasks';

/** What ten departments have to do for this visit. */
export const ASSIGNMENTS: readonly PlanAssignment[] = [
  { department: 'security', tasks: SECURITY_TASKS },
  { department: 'transport', tasks: TRANSPORT_TASKS },
  { department: 'catering', tasks: CATERING_TASKS },
  { department: 'hotel', tasks: HOTEL_TASKS },
  { department: 'venue', tasks: VENUE_TASKS },
  { department: 'protocol', tasks: PROTOCOL_TASKS },
  { department: 'medical', tasks: MEDICAL_TASKS },
  { department: 'communications', tasks: COMMUNICATIONS_TASKS },
  { department: 'utilities', tasks: UTILITIES_TASKS },
  { department: 'media', tasks: MEDIA_TASKS },
];
