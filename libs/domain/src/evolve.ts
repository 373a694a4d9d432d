import { evolveAmendment } from './amendment/amendment.evolve';
import { evolveApproval } from './approval/approval.evolve';
import { evolveAssignment } from './assignment/assignment.evolve';
import { evolveTask } from './assignment/task.evolve';
import { evolveDeadline } from './deadline/deadline.evolve';
import type { Fact } from './fact';
import { evolveDeclaration } from './declaration/declaration.evolve';
import { evolveFollowUp } from './follow-up/follow-up.evolve';
import { evolveHandover } from './handover/handover.evolve';
import { evolveMeeting } from './meeting/meeting.evolve';
import { evolvePlan } from './plan/plan.evolve';
import { evolveItem } from './reception/item.evolve';
import { evolveReception } from './reception/reception.evolve';
import { evolveRemark } from './remark/remark.evolve';
import type { World } from './world';

/** Every part of the world takes from a fact what concerns it. Pure; the input is not changed. */
const EVOLVERS: readonly ((world: World, fact: Fact) => World)[] = [
  evolveReception,
  evolveDeclaration,
  evolvePlan,
  evolveItem,
  evolveAmendment,
  evolveApproval,
  evolveAssignment,
  evolveTask,
  evolveHandover,
  evolveDeadline,
  evolveFollowUp,
  evolveRemark,
  evolveMeeting,
];

/** The state after a fact. */
export const evolve = (world: World, fact: Fact): World =>
  EVOLVERS.reduce((w, step) => step(w, fact), world);

/** The state after several facts. */
export const evolveAll = (world: World, facts: readonly Fact[]): World =>
  facts.reduce(evolve, world);
