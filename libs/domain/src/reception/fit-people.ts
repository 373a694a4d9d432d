import type { Directory } from '../people/directory';
import { personOf } from '../people/directory';
import type { Role } from '../people/role';
import type { Reason } from '../refusal';
import type { ReceptionFacts } from './reception';

const FIT = {
  officerId: ['officer', 'officeHead'],
  deputyOfficerId: ['officer', 'officeHead'],
  coordinatorId: ['officer', 'officeHead', 'leader'],
  leaderId: ['leader'],
} as const satisfies Record<string, readonly Role[]>;

const notFit = (field: string): Reason => ({
  code: 'person.not-fit',
  objects: [{ type: 'fact', id: field }],
});

/** Persons the facts name must exist; the leader and the office's people have the role for it. */
export function peopleFaults(directory: Directory, facts: Partial<ReceptionFacts>): Reason[] {
  const single = Object.entries(FIT).flatMap(([field, roles]) => {
    const id = facts[field as keyof typeof FIT];
    const person = id ? personOf(directory, id) : undefined;
    const fits = person && (roles as readonly Role[]).includes(person.role);
    return !id || fits ? [] : [notFit(field)];
  });
  const liaisons = facts.liaisonIds ?? [];
  return liaisons.every((id) => personOf(directory, id))
    ? single
    : [...single, notFit('liaisonIds')];
}
