import type { Reception } from './reception';

/** What of a reception the mandatory facts are read from. */
export type FactBearer = Pick<
  Reception,
  | 'sendingUnit'
  | 'purpose'
  | 'sourceKind'
  | 'grade'
  | 'leadGuest'
  | 'leadGuestTitle'
  | 'headCount'
  | 'officerId'
  | 'coordinatorId'
  | 'leaderId'
> & {
  readonly batches: readonly Pick<Reception['batches'][number], 'direction' | 'at'>[];
  readonly contacts: readonly Pick<Reception['contacts'][number], 'phone'>[];
  readonly waivedFacts: readonly Pick<Reception['waivedFacts'][number], 'fact'>[];
};

type FactTest = (reception: FactBearer) => boolean;
const filled = (value: string | null): boolean => value !== null && value.trim() !== '';
const timed = (r: FactBearer, direction: 'arrival' | 'departure'): boolean => {
  const batches = r.batches.filter((b) => b.direction === direction);
  return batches.length > 0 && batches.every((b) => b.at !== null);
};

/** The mandatory facts of a reception and how each is seen to be there (R28–R33, F12). */
const MANDATORY: Readonly<Record<string, FactTest>> = {
  sendingUnit: (r) => filled(r.sendingUnit),
  purpose: (r) => filled(r.purpose),
  source: (r) => r.sourceKind !== null,
  grade: (r) => filled(r.grade),
  leadGuest: (r) => filled(r.leadGuest),
  leadGuestTitle: (r) => filled(r.leadGuestTitle),
  headCount: (r) => r.headCount !== null,
  arrival: (r) => timed(r, 'arrival'),
  departure: (r) => timed(r, 'departure'),
  contact: (r) => r.contacts.some((c) => filled(c.phone)),
  officer: (r) => r.officerId !== null,
  coordinator: (r) => r.coordinatorId !== null,
  leader: (r) => r.leaderId !== null,
};

export const MANDATORY_FACTS: readonly string[] = Object.keys(MANDATORY);

/** Those that the other side knows (R28–R33); the rest the office settles itself. */
const ASKED_OF_GUESTS: readonly string[] = [
  'sendingUnit',
  'purpose',
  'source',
  'leadGuest',
  'leadGuestTitle',
  'headCount',
  'arrival',
  'departure',
];

/** Names of the mandatory facts that are neither filled nor waived. */
export function missingFacts(reception: FactBearer): readonly string[] {
  const waived = new Set(reception.waivedFacts.map((w) => w.fact));
  return MANDATORY_FACTS.filter((fact) => !waived.has(fact) && !MANDATORY[fact](reception));
}

export const isAskedOfGuests = (fact: string): boolean => ASKED_OF_GUESTS.includes(fact);

/** What the contacts of the other side still have to be asked. */
export const factsToAsk = (reception: Reception): readonly string[] =>
  missingFacts(reception).filter(isAskedOfGuests);
