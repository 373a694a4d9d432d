import type { Amendment, DecisionClock } from '@app/domain';
import { decidersFor, stepBit } from '@app/domain';
import type { WaitingWorld } from './waiting-world.read-model';
import { peopleOf, type WaitingRow } from './waiting-row';

/** As much of a proposed change as tells who has to decide on it, and until when. */
export type ProposalRow = Pick<
  Amendment,
  'id' | 'number' | 'status' | 'reason' | 'proposedAt' | 'approvalId' | 'clock' | 'fired'
> & { readonly preview: Pick<Amendment['preview'], 'weight'> };

type Next = Pick<WaitingRow, 'nextStep' | 'nextStepAt'>;

/** What its clock does next by itself: it passes to the deputy, then the safe default is applied (F52). */
function nextOf({ decideBy, deputyId, fallback, fallbackAt }: DecisionClock, now: number): Next {
  if (deputyId !== null && now < decideBy) {
    return { nextStep: 'deputy', nextStepAt: new Date(decideBy) };
  }
  if (fallback === 'none' || fallbackAt === null) return { nextStep: null, nextStepAt: null };
  return { nextStep: fallback, nextStepAt: new Date(fallbackAt) };
}

/** On its route it waits by the clock of its approval, unless it has one of its own. */
const isShown = (a: ProposalRow): boolean =>
  a.status === 'proposed' || (a.clock !== null && a.status !== 'what-if');

function rowOf(loaded: WaitingWorld, a: ProposalRow): WaitingRow {
  const now = loaded.now.getTime();
  const { clock } = a;
  const who = decidersFor(loaded.world, { directory: loaded.directory, now }, a);
  return {
    kind: 'change',
    for: { type: 'amendment', id: a.id, label: a.reason },
    assignmentId: null,
    departmentCode: null,
    scope: String(a.number),
    who: peopleOf(loaded, who),
    since: new Date(a.proposedAt),
    due: clock ? new Date(clock.decideBy) : null,
    late: clock !== null && clock.decideBy < now,
    passed: a.fired & stepBit('due') ? ['due'] : [],
    ...(clock ? nextOf(clock, now) : { nextStep: null, nextStepAt: null }),
    fallback: clock?.fallback ?? null,
    fallbackAt: clock?.fallbackAt == null ? null : new Date(clock.fallbackAt),
  };
}

/** Proposed changes that wait for somebody's decision: whose, until when, and what happens then. */
export const changeWaits = (loaded: WaitingWorld): WaitingRow[] =>
  loaded.world.reception.status === 'open'
    ? loaded.proposals.filter(isShown).map((a) => rowOf(loaded, a))
    : [];

/** Submissions that such a row already stands for. */
export const submissionsShown = ({ proposals }: WaitingWorld): ReadonlySet<string> =>
  new Set(proposals.filter(isShown).flatMap((a) => a.approvalId ?? []));
