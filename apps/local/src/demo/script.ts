import { createHash } from 'node:crypto';
import type { PlanAssignment, PlanDocument } from '@app/domain';
import type { ReceptionCase } from '@app/persistence';
import { castPlan, compressed, strasbourg, tomorrow } from '@app/persistence';

/** Raised with every change of the scenes, so that ends of different stories are not compared. */
const VERSION = 1;
/** How long an hour of the visit lasts in the demo. */
const SECONDS_PER_HOUR = 0.3;
/** Joins while the reception is running. */
const JOINS_LATER = 'media';

export interface Script {
  /** As it arrived: the published draft, with its open points. */
  readonly published: ReceptionCase;
  /** As it is played: the open points filled, and fast. */
  readonly filled: ReceptionCase;
  /** The plan that is sent for 会签. */
  readonly plan: PlanDocument;
  /** The department that is added while running. */
  readonly added: PlanAssignment;
}

/** The story of the demo, with the guests arriving at `arrival`. */
export function writeScript(arrival: Date, idOf: (login: string) => string): Script {
  const filled = compressed({ start: arrival, secondsPerHour: SECONDS_PER_HOUR });
  const whole = castPlan(filled.plan, idOf, 0);
  const added = whole.assignments.find((a) => a.department === JOINS_LATER);
  if (!added) throw new Error(`${JOINS_LATER} has no part in the case`);
  const assignments = whole.assignments.filter((a) => a !== added);
  return {
    published: strasbourg({ startsOn: tomorrow(arrival), points: 'published' }),
    filled,
    plan: { ...whole, assignments },
    added,
  };
}

/** Identifies the story: the same text for the same scenes and the same plan. */
export const SCRIPT = createHash('sha256')
  .update(JSON.stringify([VERSION, strasbourg({ startsOn: '2006-10-23', points: 'invented' })]))
  .digest('hex');
