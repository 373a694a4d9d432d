import type { AmendmentClockDto, AmendmentDto, AmendmentRowDto } from '@app/contracts/http';
import type { DecisionClock, Instant, Preview } from '@app/domain';
import { isOpenAmendment } from '@app/domain';
import type { AmendmentRow } from '@app/persistence';
import { personIn, previewView, timeOf, type ReadAs } from './preview-view';

/** What is shown of a proposal beside itself. */
export interface Around {
  readonly as: ReadAs;
  readonly now: Instant;
  /** Of the plan in force. */
  readonly version: number;
  readonly deciders: readonly string[];
}

function clockView(clock: DecisionClock, { as, now }: Around): AmendmentClockDto {
  const { decideBy, deputyId, fallback, fallbackAt } = clock;
  return {
    decideBy: new Date(decideBy).toISOString(),
    minutesLeft: Math.floor((decideBy - now) / 60_000),
    deputy: deputyId === null ? null : personIn(as)(deputyId),
    fallback,
    fallbackAt: timeOf(fallbackAt),
  };
}

/** One proposal as a list shows it. */
export function amendmentRow(a: AmendmentRow, around: Around): AmendmentRowDto {
  const person = personIn(around.as);
  return {
    number: a.number,
    status: a.status,
    source: a.source,
    weight: a.preview.weight,
    baseVersion: a.baseVersion,
    stale: isOpenAmendment(a) && a.baseVersion !== around.version,
    reason: a.reason,
    proposedBy: person(a.proposedBy),
    proposedAt: new Date(a.proposedAt).toISOString(),
    deciders: around.deciders.map(person),
    clock: a.clock && clockView(a.clock, around),
    urgent: a.urgent,
    approvalId: a.approvalId,
    publishedVersion: a.publishedVersion,
    decidedAt: timeOf(a.decidedAt),
  };
}

/** One proposal with as much of its preview as the reader may see. */
export const amendmentView = (
  a: AmendmentRow,
  preview: Preview,
  isWhole: boolean,
  around: Around,
): AmendmentDto => ({
  ...amendmentRow(a, around),
  edits: isWhole ? [...a.edits] : null,
  previewHash: a.previewHash,
  preview: previewView(preview, around.as),
});
