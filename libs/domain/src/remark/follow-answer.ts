import { applyEdits } from '../amendment/apply-edits';
import { factsEdited } from '../amendment/facts-edited';
import { reasonsOf } from '../amendment/look-ahead';
import type { CommandOf } from '../command';
import type { Case } from '../decision';
import type { Fact } from '../fact';
import { standing } from '../gate/gate';
import type { Refusal } from '../refusal';
import { conflict, isRefusal, refuse } from '../refusal';
import type { Remark } from './remark';

type Answer = CommandOf<'plan.answer-remark'>;

/** The edits made on the draft as it stands: the next version has them. */
function intoDraft(on: Case, { edits }: Remark, c: Answer): readonly Fact[] | Refusal {
  if (edits === null || c.outcome !== 'adopted' || c.byHand) return [];
  const { reception: r, draft } = on.world;
  if (r.planStatus === 'approved') return conflict('plan.approved-propose-change');
  if (!draft) return conflict('plan.empty');
  const outcome = applyEdits(on, draft, edits);
  if (outcome.faults) return refuse(409, 'counter.no-longer-fits', reasonsOf(outcome.faults));
  const { plan } = outcome.applied;
  return [
    ...factsEdited(on, outcome.applied, c.answer),
    { type: 'DraftSaved', draftRevision: r.draftRevision + 1, private: { document: plan } },
  ];
}

/** Its proposal has its answer: the department is asked for its own again, whatever was decided. */
function askedAgain(on: Case, { assignmentId }: Remark, reason: string): Fact[] {
  const proposed = assignmentId && standing(on.world.signatures, assignmentId, 'plan');
  if (!proposed || proposed.answer !== 'propose') return [];
  return [
    {
      type: 'SignatureEnded',
      assignmentId: proposed.assignmentId,
      signatureId: proposed.id,
      scope: 'plan',
      status: 'reopened',
      at: on.ctx.now,
      private: { reason },
    },
  ];
}

/** What the answer to a counter-proposal brings with it; nothing, where the remark was words only. */
export function followAnswer(on: Case, remark: Remark, c: Answer): readonly Fact[] | Refusal {
  const drafted = intoDraft(on, remark, c);
  return isRefusal(drafted) ? drafted : [...drafted, ...askedAgain(on, remark, c.answer)];
}
