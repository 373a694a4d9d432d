import type {
  ConfirmContactDto,
  ConfirmDto,
  ConfirmFactDto,
  ConfirmLetterDto,
  InquiryDto,
} from '@app/contracts/http';
import {
  factsToAsk,
  isAskedOfGuests,
  MANDATORY_FACTS,
  missingFacts,
  missingWithoutAdvance,
  type GateView,
  type Reception,
} from '@app/domain';
import type { FollowUpRow } from '@app/persistence';
import { sayFact, sayInquiry, type Language } from '@app/texts';

type Names = ReadonlyMap<string, string>;

/** Every mandatory fact with its state. */
export function factViews(r: Reception, people: Names, language: Language): ConfirmFactDto[] {
  const missing = new Set(missingFacts(r));
  const waived = new Map(r.waivedFacts.map((w) => [w.fact, w.by]));
  return MANDATORY_FACTS.map((fact) => {
    const by = waived.get(fact);
    const state = by !== undefined ? 'waived' : missing.has(fact) ? 'missing' : 'filled';
    return {
      ...{ fact, name: sayFact(language, fact), state, asked: isAskedOfGuests(fact) },
      waivedBy: by === undefined ? null : { id: by, name: people.get(by) ?? '' },
    };
  });
}

/** The paper it goes by, as the gate judges it. */
export function letterView(view: GateView): ConfirmLetterDto {
  const { reception: r } = view;
  const needed = r.profile === 'domestic' ? 'letter' : 'invitation';
  const waived = r.waivedFacts.some(({ fact }) => fact === 'source');
  const lacks = missingWithoutAdvance({ ...view, reception: { ...r, stage: 'confirm' } }).some(
    ({ code }) => code === 'letter.missing' || code === 'invitation.missing',
  );
  const { sourceKind, letterNumber, letterDate } = r;
  const state = waived ? 'waived' : lacks ? 'missing' : 'there';
  return { needed, state, sourceKind, letterNumber, letterDate };
}

const inquiryView = (row: FollowUpRow, r: Reception, language: Language): InquiryDto => ({
  followUpId: row.id,
  status: row.status,
  owner: row.owner,
  dueAt: row.dueAt,
  late: row.late,
  sentence: sayInquiry(language, row.about?.contact ?? null, factsToAsk(r)),
});

/**
 * Whom to ask, each with the task to do so; one line without a name while nobody is known. Numbers are
 * for who asks: the office and the reception's liaisons.
 */
export function contactViews(
  r: Reception,
  inquiries: readonly FollowUpRow[],
  { language, mayCall }: { readonly language: Language; readonly mayCall: boolean },
): ConfirmContactDto[] {
  const of = (name: string | null): InquiryDto | null => {
    const own = inquiries.filter((row) => (row.about?.contact ?? null) === name);
    const row = own.find(({ status }) => status === 'open') ?? own.at(-1);
    return row ? inquiryView(row, r, language) : null;
  };
  const known = r.contacts.map(({ name, role, phone }) => ({
    ...{ name, role, phone: mayCall ? phone : null },
    inquiry: of(name),
  }));
  return known.length ? known : [{ name: null, role: null, phone: null, inquiry: of(null) }];
}

/** By when the facts should be there. */
export function dueOf(r: Reception, now: Date): Pick<ConfirmDto, 'dueAt' | 'late'> {
  if (r.launchedAt === null) return { dueAt: null, late: false };
  const due = r.launchedAt + r.pace.confirmWithin;
  const waits = r.status === 'open' && r.stage === 'confirm' && missingFacts(r).length > 0;
  return { dueAt: new Date(due).toISOString(), late: waits && due < now.getTime() };
}
