import { dropAmendments } from './amendment/propose.decide';
import { withdrawPending } from './approval/submit-approval';
import { closeAssignments } from './assignment/assignment.decide';
import type { CommandOf } from './command';
import type { Case } from './decision';
import type { Fact } from './fact';
import { isGateOpen } from './gate/gate';
import { STAGES, stageIndex } from './reception/reception';

/**
 * The conductor asks "is it time to leave this stage?"; the answer is given under the lock. Not yet is
 * no error: then there are no facts.
 */
export function decideAdvance(c: CommandOf<'process.advance'>, on: Omit<Case, 'actor'>): Fact[] {
  const { reception: r } = on.world;
  if (r.stage !== c.from || !isGateOpen(on.world)) return [];
  const to = STAGES.at(stageIndex(r.stage) + 1);
  if (to === undefined || r.stage === 'summarize') {
    return [
      ...withdrawPending(on),
      ...dropAmendments(on),
      { type: 'ReceptionClosed', at: on.ctx.now },
      ...closeAssignments(on.world.assignments),
    ];
  }
  const overridden = r.override?.stage === r.stage;
  return [{ type: 'StageAdvanced', from: r.stage, to, at: on.ctx.now, overridden }];
}

/** The department's conductor has taken over. */
export function decideAnnounce(c: CommandOf<'process.announce'>, on: Omit<Case, 'actor'>): Fact[] {
  const a = on.world.assignments.find((x) => x.id === c.assignmentId);
  const due =
    a?.status === 'active' && a.announcedAt === null && on.world.reception.status === 'open';
  return due ? [{ type: 'AssignmentAnnounced', assignmentId: a.id, at: on.ctx.now }] : [];
}
