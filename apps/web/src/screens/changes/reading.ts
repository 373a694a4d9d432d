import { useQuery } from '@tanstack/react-query';
import { answer, api, keys, readings } from '../../api';

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
