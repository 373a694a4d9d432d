import type { Case } from '../decision';
import type { FactOf } from '../fact';
import type { FollowUp } from './follow-up';

type Opened = Pick<FollowUp, 'kind' | 'assignmentId' | 'what' | 'ownerId' | 'dueAt' | 'openedBy'> &
  Partial<Pick<FollowUp, 'about'>>;

/** The fact that something stays open from now on, until somebody closes it. */
export function openFollowUp(on: Case, opened: Opened): FactOf<'FollowUpOpened'> {
  const followUp: FollowUp = {
    id: on.ctx.newId(),
    receptionId: on.world.reception.id,
    about: null,
    ...opened,
    status: 'open',
    openedAt: on.ctx.now,
    closedBy: null,
    closedAt: null,
    closeNote: null,
    fired: 0,
  };
  return {
    type: 'FollowUpOpened',
    followUpId: followUp.id,
    kind: opened.kind,
    private: { followUp },
  };
}
