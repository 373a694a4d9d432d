import { useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { keys } from '../../api/query';
import { readings } from '../../api/readings';
import { can, useSession } from '../../session/session';

export type Board = Dto['BoardDto'];
export type Department = Dto['BoardDepartmentDto'];
export type Item = Dto['ItineraryItemDto'];
export type Itinerary = Dto['ItineraryDto'];
export type Task = Dto['TaskRowDto'];
export type Wait = Dto['WaitingDto'];
export type Person = Dto['PersonDto'];
export type TimelineEntry = Dto['TimelineEntryDto'];

const path = (id: string) => ({ params: { path: { id } } });

/** The reception at a glance: stage, gate, colour, departments. */
export function useBoard(id: string) {
  return useQuery(readings.board(id));
}

/** Facts of the reception: who comes, how many, what for. */
export function useReception(id: string) {
  return useQuery(readings.reception(id));
}

export function useItinerary(id: string) {
  return useQuery(readings.itinerary(id));
}

/** Who waits for whom. */
export function useWaiting(id: string) {
  return useQuery(readings.waiting(id));
}

/** All tasks that this person may read. */
export function useTasks(id: string) {
  return useQuery(readings.tasks(id));
}

/** The latest acts. `type`: only facts of this type. */
export function useTimeline(id: string, limit: number, type?: string) {
  const session = useSession();
  return useQuery({
    queryKey: keys.reception(id, 'timeline', limit, type ?? ''),
    enabled: can(session, 'timeline.read'),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/timeline', {
          params: { path: { id }, query: { limit, ...(type && { type }) } },
        }),
      ),
  });
}

export function useContacts(id: string) {
  return useQuery({
    queryKey: keys.reception(id, 'contacts'),
    queryFn: () => answer(api.GET('/api/v1/receptions/{id}/contacts', path(id))),
  });
}

/** Whom to call; for those who see the whole reception. */
export function useCallList(id: string) {
  const session = useSession();
  return useQuery({
    queryKey: keys.reception(id, 'call-list'),
    enabled: can(session, 'reception.overview'),
    queryFn: () => answer(api.GET('/api/v1/receptions/{id}/call-list', path(id))),
  });
}
