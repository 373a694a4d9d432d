import type { Batch, Contact, Pace, ReceptionFacts } from '@app/domain';
import { instantOf } from '../acts';
import type { BatchDto, ContactDto, FactChangesDto } from './facts.dto';
import { paceOf } from './pace.dto';

/** The facts a body names, in the domain's words. `pace` is what named steps replace. */
export function factsOf(body: FactChangesDto, pace: Pace): Partial<ReceptionFacts> {
  const { batches, contacts, pace: steps, ...plain } = body;
  return {
    ...plain,
    ...(batches && { batches: batches.map(batchOf) }),
    ...(contacts && { contacts: contacts.map(contactOf) }),
    ...(steps && { pace: paceOf(steps, pace) }),
  };
}

const batchOf = ({ key, direction, at, mode, number, place, group }: BatchDto): Batch => ({
  key,
  direction,
  at: instantOf(at) ?? null,
  mode: mode ?? null,
  number: number ?? null,
  place: place ?? null,
  group: group ?? null,
});

const contactOf = ({ name, role, phone }: ContactDto): Contact => ({
  name,
  role: role ?? null,
  phone: phone ?? null,
});
