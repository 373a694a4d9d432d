import { sayPace, type ReceptionDto } from '@app/contracts/http';
import { missingFacts, type Reception } from '@app/domain';
import type { ReceptionRecord } from '@app/persistence';

const text = (at: number): string => new Date(at).toISOString();
const textOrNull = (at: number | null): string | null => (at === null ? null : text(at));

/** Who reads: as far as he sees, and whether he speaks for the office. */
type Reader = Pick<ReceptionRecord, 'whole'> & { readonly isOffice: boolean };

/**
 * A reception as the api shows it. Departments read neither the letter it came by nor the office's
 * summary, nor the other side's contacts, whose numbers are the office's alone; nor how many acts there
 * were: that would tell one department how busy the others are.
 */
export function receptionView(
  { reception: r, whole }: ReceptionRecord,
  isOffice: boolean,
): ReceptionDto {
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
    ...(whole && { receptionRevision: r.revision }),
    draftRevision: r.draftRevision,
    revision: r.factsRevision,
    facts: factsView(r, { whole, isOffice }),
  };
}

function factsView(r: Reception, { whole, isOffice }: Reader): ReceptionDto['facts'] {
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
    contacts: whole
      ? r.contacts.map((contact) => ({ ...contact, ...(!isOffice && { phone: null }) }))
      : [],
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
