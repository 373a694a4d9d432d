import { useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { keys } from '../../api/query';
import { readings } from '../../api/readings';
import { useTexts } from '../../language/texts';
import { factsTexts } from '../../parts/facts/facts.texts';
import type { Names } from './edits';

/** The reception's facts. */
export function useReception(id: string) {
  return useQuery(readings.reception(id));
}

export function useItinerary(id: string) {
  return useQuery(readings.itinerary(id));
}

export function useAmendments(id: string) {
  return useQuery({
    queryKey: keys.reception(id, 'amendments'),
    queryFn: () =>
      answer(api.GET('/api/v1/receptions/{id}/amendments', { params: { path: { id } } })),
  });
}

export function useAmendment(id: string, number: number) {
  return useQuery({
    queryKey: keys.reception(id, 'amendments', number),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/amendments/{number}', {
          params: { path: { id, number } },
        }),
      ),
  });
}

/** The version in force, for its contingencies. */
export function usePlanInForce(id: string, number: number) {
  return useQuery({
    queryKey: keys.reception(id, 'version', number),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/plan/versions/{number}', {
          params: { path: { id, number } },
        }),
      ),
    enabled: number > 0,
    staleTime: Infinity,
  });
}

export function useColleagues() {
  return useQuery(readings.directory());
}

/** "抵达 CA 933 斯特拉斯堡机场". */
export function useSayBatch(): (batch: Dto['BatchDto']) => string {
  const t = useTexts(factsTexts);
  return ({ direction, number, mode, place }) =>
    [t[direction], number ?? mode, place].filter(Boolean).join(' ');
}

/** Names for the words of edits, as far as they have been read. */
export function useNames(id: string, planVersion: number): Names {
  const itinerary = useItinerary(id).data;
  const plan = usePlanInForce(id, planVersion).data;
  const colleagues = useColleagues().data ?? [];
  const sayBatch = useSayBatch();
  const batches = useReception(id).data?.facts.batches ?? [];
  return {
    zone: itinerary?.zone ?? 'UTC',
    items: new Map((itinerary?.items ?? []).map((item) => [item.key, item])),
    people: new Map(colleagues.map((person) => [person.id, person.name])),
    branches: new Map((plan?.document.branches ?? []).map((one) => [one.key, one.title])),
    batches: new Map(batches.map((one) => [one.key, sayBatch(one)])),
  };
}
