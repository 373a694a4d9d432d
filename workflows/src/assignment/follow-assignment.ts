import { makeContinueAsNewFunc } from '@temporalio/workflow';
import type { AssignmentInput, AssignmentView, ConductorActivities } from '@app/contracts/workflow';
import { namedActivities, quickActivities } from '../shared/activity-proxies';
import { Follower } from '../shared/follower';
import { showAssignment } from './assignment.screen';
import type { assignmentWorkflow } from './assignment.workflow';

const quick = quickActivities<ConductorActivities>();
const announcing = namedActivities<ConductorActivities>('announce the package');
const renew = makeContinueAsNewFunc<typeof assignmentWorkflow>();

type Signature = AssignmentView['awaiting'][number];

/** A department's part as its conductor sees it. */
export interface FollowedAssignment {
  readonly open: boolean;
  /** Hands the package over, once. */
  announced(): Promise<void>;
  /** Waits until no task is unseen. */
  acknowledged(): Promise<void>;
  /** Waits until this signature is not owed (any more). */
  signed(scope: Signature): Promise<void>;
  /** Waits for the next thing to happen. */
  idle(): Promise<void>;
}

/** Follows one department's part: looks, shows what is waited for, acts through the door. */
export async function followAssignment(input: AssignmentInput): Promise<FollowedAssignment> {
  const { schemaVersion, receptionId, assignmentId, tuning } = input;
  const ids = { schemaVersion, receptionId, assignmentId };

  const part = await Follower.of<AssignmentView>({
    look: () => quick.lookAssignment(ids),
    settle: () => quick.settleAssignment(ids),
    show: (view) => showAssignment(receptionId, view),
    renew: () => renew(input),
    tuning,
  });

  async function waitWhile(owed: (view: AssignmentView) => boolean): Promise<void> {
    while (part.open && owed(part.view)) await part.next();
  }

  return {
    get open() {
      return part.open;
    },
    async announced() {
      while (part.open && !part.view.announced) {
        await part.see(() => announcing.announceAssignment(ids));
        if (part.open && !part.view.announced) await part.next(); // "not yet" is an answer
      }
    },
    acknowledged: () => waitWhile((view) => view.unacknowledged > 0),
    signed: (scope) => waitWhile((view) => view.awaiting.includes(scope)),
    async idle() {
      if (part.open) await part.next();
    },
  };
}
