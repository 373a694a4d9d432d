import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { effectsOf, taskAfter } from '../../acts/effect';
import { useKept } from '../../acts/store';
import { answer, api, type Dto } from '../../api/client';
import { keys } from '../../api/query';
import { readings } from '../../api/readings';

export type Task = Dto['TaskDetailDto'];

/** One task, with what I just did to it, whether the server has it already or not. */
export function useTask(id: string) {
  const query = useQuery(readings.task(id));
  const kept = useKept();
  const task = useMemo(
    () => query.data && taskAfter(query.data, effectsOf(kept)),
    [query.data, kept],
  );
  return { query, task };
}

/** How its times follow, in words: "14:40 = 航班到达 15:40 − 60 分钟". */
export function useTaskTimes(task: Task): Dto['TaskTimesDto'] | undefined {
  const { data } = useQuery({
    queryKey: keys.reception(task.receptionId, 'times'),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/plan/times', {
          params: { path: { id: task.receptionId } },
        }),
      ),
    retry: false,
  });
  return data?.departments
    .find(({ department }) => department === task.departmentCode)
    ?.tasks.find(({ key }) => key === task.key);
}

/** What happens next by itself while it is not done. */
export function useTaskWaits(task: Task): readonly Dto['WaitingDto'][] {
  const { data } = useQuery({ ...readings.waiting(task.receptionId), retry: false });
  return data?.items.filter((one) => one.for.type === 'task' && one.for.id === task.id) ?? [];
}
