import type { Case } from '../decision';
import type { Fact } from '../fact';
import { standing } from '../gate/gate';
import type { Assignment, Scope } from './assignment';

/** A changed answer replaces the earlier one; its open conditions fall with it. */
export function endEarlier(on: Case, a: Assignment, scope: Scope, by: string): Fact[] {
  const earlier = standing(on.world.signatures, a.id, scope);
  if (!earlier) return [];
  const ended: Fact = {
    type: 'SignatureEnded',
    assignmentId: a.id,
    signatureId: earlier.id,
    scope,
    status: 'replaced',
    at: on.ctx.now,
    private: { reason: null },
  };
  if (scope !== 'plan') return [ended];
  const conditions = on.world.followUps.filter(
    (f) => f.kind === 'condition' && f.assignmentId === a.id && f.status === 'open',
  );
  return [
    ended,
    ...conditions.map((f): Fact => ({
      type: 'FollowUpClosed',
      followUpId: f.id,
      at: on.ctx.now,
      by,
      private: { note: '' },
    })),
  ];
}
