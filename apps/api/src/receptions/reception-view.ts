import { sayPace, type ReceptionDto } from '@app/contracts/http';
import { missingFacts, type Reception } from '@app/domain';
import type { ReceptionRecord } from '@app/persistence';

const text = (at: number): string => new Date(at).toISOString();
const textOrNull = (at: number | null): string | null => (at === null ? null : text(at));

/**
 * A reception as the api shows it. Departments do not read the letter it came by, nor the office's
 * summary.
 */
export function receptionView({ reception: r, whole }: ReceptionRecord): ReceptionDto {
  return {
    id: r.id,
    code: r.code,
    status: r.status,
    stage: r.stage,
    stageSince: textOrNull(r.stageSince),
    launchedAt: textOrNull(r.launchedAt),
    receiveApproved: r.receiveApproved,
    waivedFacts: r.waivedFacts.map(({ fact }) => fact),
    missingFacts: [...missingFacts(r)],
    planStatus: r.planStatus,
    planVersion: r.planVersion,
    planApprovedAt: textOrNull(r.planApprovedAt),
    workSince: textOrNull(r.workSince),
    advanceRequested: r.advanceRequested,
    summaryStatus: r.summaryStatus,
    ...(whole && { summaryText: r.summaryText, summaryLessons: r.summaryLessons }),
    postponedUntil: textOrNull(r.postponedUntil),
    createdBy: r.createdBy,
    createdAt: text(r.createdAt),
    receptionRevision: r.revision,
    draftRevision: r.draftRevision,
    revision: r.factsRevision,
    facts: factsView(r, whole),
  };
}

function factsView(r: Reception, whole: boolean): ReceptionDto['facts'] {
  return {
    title: r.title,
    profile: r.profile,
    grade: r.grade,
    secrecy: r.secrecy,
    urgency: r.urgency,
    sendingUnit: r.sendingUnit,
    purpose: r.purpose,
    sourceKind: r.sourceKind,
    ...(whole && { letterNumber: r.letterNumber, letterDate: r.letterDate }),
    leadGuest: r.leadGuest,
    leadGuestTitle: r.leadGuestTitle,
    headCount: r.headCount,
    batches: r.batches.map((batch) => ({ ...batch, at: textOrNull(batch.at) })),
    zone: r.zone,
    contacts: r.contacts.map((contact) => ({ ...contact })),
    officerId: r.officerId,
    deputyOfficerId: r.deputyOfficerId,
    coordinatorId: r.coordinatorId,
    leaderId: r.leaderId,
    liaisonIds: [...r.liaisonIds],
    cosign: r.cosign,
    pace: sayPace(r.pace),
    autoAdvance: [...r.autoAdvance],
  };
}
