import type { ReceptionCase } from '@app/persistence';

/**
 * The paces of the demo: minutes become seconds. A department that does not answer is reminded after
 * five seconds, late after eight, and with the office head after eleven.
 */
const PACE = {
  acknowledgeWithin: 'PT30S',
  answerWithin: 'PT8S',
  remindBefore: 'PT3S',
  headAfter: 'PT1.5S',
  officeAfter: 'PT3S',
  readyBefore: 'PT1S',
  doneWithin: 'PT1M',
  confirmWithin: 'PT2M',
  summaryWithin: 'PT2M',
  remindAgain: 'PT15M',
} as const;

/** The facts of a case as the office types them in: instants as text, people by id. */
export function enteredFacts({ facts }: ReceptionCase, idOf: (login: string) => string) {
  return {
    ...facts,
    batches: facts.batches.map((batch) => ({
      ...batch,
      at: batch.at === null ? null : new Date(batch.at).toISOString(),
    })),
    pace: PACE,
    officerId: idOf('officer'),
    deputyOfficerId: idOf('deputy'),
    coordinatorId: idOf('coordinator'),
    leaderId: idOf('leader'),
    liaisonIds: [idOf('liaison')],
  };
}
