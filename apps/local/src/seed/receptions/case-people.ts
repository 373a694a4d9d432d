import type { ReceptionFacts } from '@app/domain';

/** Who is in charge of the demo receptions. */
export function casePeople(
  idOf: (login: string) => string,
): Pick<
  ReceptionFacts,
  'officerId' | 'deputyOfficerId' | 'coordinatorId' | 'leaderId' | 'liaisonIds'
> {
  return {
    officerId: idOf('officer'),
    deputyOfficerId: idOf('deputy'),
    coordinatorId: idOf('coordinator'),
    leaderId: idOf('leader'),
    liaisonIds: [idOf('liaison')],
  };
}
