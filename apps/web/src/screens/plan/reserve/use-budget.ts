import { useQuery } from '@tanstack/react-query';
import { answer, api, keys } from '../../../api';
import { useDraft, usePlan } from '../context';
import { isInForce } from '../frame/next-acts';

/** The budget as it was computed for the last state that was saved. */
export function useBudget() {
  const { reception } = usePlan();
  const revision = useDraft((state) => state.revision);
  return useQuery({
    queryKey: keys.reception(reception.id, 'budget', revision),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/plan/budget', {
          params: { path: { id: reception.id }, query: { draft: !isInForce(reception) } },
        }),
      ),
    placeholderData: (before) => before,
  });
}
