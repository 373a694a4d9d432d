import { useQuery } from '@tanstack/react-query';
import { readings, type Dto } from '../../api';
import type { Facts } from '../../parts/facts/facts';

/** What a new reception begins with. */
export const firstFacts = (zone: string, userId: string): Facts => ({
  title: '',
  profile: 'domestic',
  urgency: 'routine',
  secrecy: 'internal',
  cosign: 'before',
  zone,
  officerId: userId,
  batches: [
    { key: 'arrival-main', direction: 'arrival', at: null },
    { key: 'departure-main', direction: 'departure', at: null },
  ],
  contacts: [],
  liaisonIds: [],
});

/** The facts of another reception without what is its own: letter and times. */
export function copiedFacts({ facts }: Dto['ReceptionDto']): Facts {
  const { pace: _pace, ...copied } = facts;
  return {
    ...copied,
    letterNumber: null,
    letterDate: null,
    batches: (facts.batches ?? []).map((batch) => ({ ...batch, at: null, number: null })),
  };
}

/** The reception that a new one is copied from. */
export function useSource(id: string | null) {
  return useQuery({ ...readings.reception(id ?? ''), enabled: id !== null });
}

/** Zone and name of the office. */
export function useOffice() {
  return useQuery({ ...readings.office(), select: (read) => read.data });
}
