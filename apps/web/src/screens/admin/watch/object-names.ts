import { useQuery } from '@tanstack/react-query';
import { readings } from '../../../api';
import { useDepartmentText } from '../../../parts';
import type { Entry } from './entry-words';

/** What an entry is about, as it is called now: its task, item or department; empty when it is none. */
export function useObjectName(receptionId: string): (entry: Entry) => string {
  const tasks = useQuery(readings.tasks(receptionId)).data ?? [];
  const items = useQuery(readings.itinerary(receptionId)).data?.items ?? [];
  const departments = useQuery(readings.board(receptionId)).data?.departments ?? [];
  const department = useDepartmentText();
  const names = new Map<string, string>([
    ...departments.map(
      (one) => [`assignment ${one.assignmentId}`, department(one.departmentName)] as const,
    ),
    ...items.flatMap(
      ({ key, id, title }) =>
        [
          [`item ${key}`, title],
          [`item ${id}`, title],
        ] as const,
    ),
    ...tasks.map(({ id, what }) => [`task ${id}`, what] as const),
  ]);
  return ({ objects, details }) => {
    const { kind, key } = (details.subject ?? {}) as { kind?: string; key?: string };
    const keys = [...objects.map(({ type, id }) => `${type} ${id}`), `${kind} ${key}`];
    return keys.map((one) => names.get(one)).find(Boolean) ?? '';
  };
}
