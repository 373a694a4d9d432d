import { useQueries, useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { keys } from '../../api/query';
import { readings } from '../../api/readings';
import { dayKey } from '../../time/say';

/** One line of the agenda: an item of an itinerary, or a task of mine. */
export interface Entry {
  readonly key: string;
  readonly at: string;
  readonly until: string | null;
  readonly zone: string;
  readonly title: string;
  readonly place: string | null;
  readonly receptionId: string;
  readonly receptionTitle: string;
  readonly task: Dto['TaskRowDto'] | null;
  readonly item: Dto['ItineraryItemDto'] | null;
}

export interface Day {
  readonly key: string;
  readonly at: string;
  readonly zone: string;
  readonly entries: readonly Entry[];
}

type Reception = Dto['ReceptionRowDto'];

const RUNNING = ['open', 'postponed'];
/** More receptions than this are not one person's day. */
const MOST = 12;

/** Items and my tasks of the receptions that run, by day and time. */
export function useSchedule() {
  const receptions = useQuery(readings.receptions());
  const running = (receptions.data?.items ?? [])
    .filter(({ status }) => RUNNING.includes(status))
    .slice(0, MOST);
  const itineraries = useQueries({
    queries: running.map(({ id }) => readings.itinerary(id)),
  });
  const tasks = useQueries({
    queries: running.map(({ id }) => ({
      queryKey: keys.reception(id, 'tasks', 'mine'),
      queryFn: () =>
        answer(
          api.GET('/api/v1/receptions/{id}/tasks', {
            params: { path: { id }, query: { mine: true, limit: 200 } },
          }),
        ),
    })),
  });
  const entries = running.flatMap((reception, index) => [
    ...(itineraries[index]?.data?.items ?? []).flatMap((item) => entryOfItem(reception, item)),
    ...(tasks[index]?.data?.items ?? []).flatMap((task) => entryOfTask(reception, task)),
  ]);
  const isRead =
    receptions.data !== undefined && [...itineraries, ...tasks].every((q) => !q.isPending);
  return {
    data: isRead ? daysOf(entries) : undefined,
    error: receptions.error,
    refetch: receptions.refetch,
  };
}

function entryOfItem(reception: Reception, item: Dto['ItineraryItemDto']): Entry[] {
  const at = item.actualStart ?? item.expectedStart ?? item.startAt;
  if (at === null || item.status === 'removed') return [];
  return [
    {
      key: item.id,
      at,
      until: item.actualEnd ?? item.expectedEnd ?? item.endAt,
      zone: item.zone,
      title: item.title,
      place: item.place,
      receptionId: reception.id,
      receptionTitle: reception.title,
      task: null,
      item,
    },
  ];
}

function entryOfTask(reception: Reception, task: Dto['TaskRowDto']): Entry[] {
  if (task.due === null || task.status === 'withdrawn') return [];
  return [
    {
      key: task.id,
      at: task.due,
      until: null,
      zone: task.zone,
      title: task.what,
      place: task.place,
      receptionId: reception.id,
      receptionTitle: reception.title,
      task,
      item: null,
    },
  ];
}

function daysOf(entries: readonly Entry[]): readonly Day[] {
  const sorted = [...entries].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || a.key.localeCompare(b.key),
  );
  const days = new Map<string, Entry[]>();
  for (const entry of sorted) {
    const key = dayKey(entry.at, entry.zone);
    days.set(key, [...(days.get(key) ?? []), entry]);
  }
  return [...days]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, of]) => ({ key, at: of[0]?.at ?? '', zone: of[0]?.zone ?? 'UTC', entries: of }));
}
