import type { Pace } from '../deadline/pace';
import type { ReceptionFacts } from './reception';

/** What a reception starts with where the officer has said nothing. */
export const defaultFacts = (pace: Pace, zone: string): ReceptionFacts => ({
  title: '',
  profile: 'domestic',
  grade: null,
  secrecy: 'internal',
  urgency: 'routine',
  sendingUnit: null,
  purpose: null,
  sourceKind: null,
  letterNumber: null,
  letterDate: null,
  leadGuest: null,
  leadGuestTitle: null,
  headCount: null,
  batches: [],
  zone,
  contacts: [],
  officerId: null,
  deputyOfficerId: null,
  coordinatorId: null,
  leaderId: null,
  liaisonIds: [],
  cosign: 'before',
  pace,
  autoAdvance: ['confirm', 'plan', 'execute', 'summarize'],
});
