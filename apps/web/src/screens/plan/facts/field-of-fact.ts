import type { Facts } from '../../../parts/facts/facts';

/** Fields of the form by the names of the mandatory facts, where they differ. */
const FIELDS: Readonly<Record<string, string>> = {
  source: 'sourceKind',
  officer: 'officerId',
  coordinator: 'coordinatorId',
  leader: 'leaderId',
};

export interface FieldOfFact {
  /** The field that is to be filled in. */
  readonly path: string;
  /** What must be on the form before that field is there: a line for it. */
  readonly part?: Partial<Facts>;
}

/** Where a mandatory fact is filled in; where a list has no line for it yet, with a new line. */
export function fieldOfFact(fact: string, facts: Facts): FieldOfFact {
  if (fact === 'arrival' || fact === 'departure') {
    const batches = facts.batches ?? [];
    const index = batches.findIndex((batch) => batch.direction === fact);
    if (index >= 0) return { path: `batches[${index}].at` };
    const added = { key: `${fact}-main`, direction: fact, at: null } as const;
    return { path: `batches[${batches.length}].at`, part: { batches: [...batches, added] } };
  }
  if (fact === 'contact') {
    const [first] = facts.contacts ?? [];
    if (!first) {
      const contacts = [{ name: '', role: null, phone: null }];
      return { path: 'contacts[0].name', part: { contacts } };
    }
    return { path: first.name.trim() === '' ? 'contacts[0].name' : 'contacts[0].phone' };
  }
  return { path: FIELDS[fact] ?? fact };
}
