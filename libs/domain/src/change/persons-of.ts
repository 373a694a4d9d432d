import type { Fact } from '../fact';
import type { World } from '../world';

const approvers = (id: string, { approvals }: World): (string | null)[] => {
  const found = approvals.find((a) => a.id === id);
  if (!found) return [];
  const named = found.steps.map(({ approver }) => ('userId' in approver ? approver.userId : null));
  return [found.submittedBy, ...named, ...found.steps.map((step) => step.decidedBy)];
};

function named(fact: Fact, world: World): readonly (string | null | undefined)[] {
  if ('approvalId' in fact) return approvers(fact.approvalId, world);
  if ('amendmentId' in fact) {
    return [world.amendments.find((a) => a.id === fact.amendmentId)?.proposedBy];
  }
  if ('followUpId' in fact) {
    return [world.followUps.find((f) => f.id === fact.followUpId)?.ownerId];
  }
  if ('remarkId' in fact) return [world.remarks.find((r) => r.id === fact.remarkId)?.by];
  if ('meetingId' in fact) {
    const meeting = world.meetings.find((m) => m.id === fact.meetingId);
    return meeting ? [meeting.chairId, ...meeting.attendeeIds] : [];
  }
  if (fact.type === 'TaskFinished' || fact.type === 'TaskRejected' || fact.type === 'TaskChecked') {
    // Who checks may belong to another department: it is a thing to do of his, and no more.
    return [world.tasks.find((t) => t.id === fact.taskId)?.checkerId];
  }
  return [];
}

/** People who hear of a fact because it names them: deciders, authors, owners, attendees, checkers. */
export const personsOf = (fact: Fact, world: World): string[] => [
  ...new Set(named(fact, world).filter((id) => id !== null && id !== undefined)),
];
