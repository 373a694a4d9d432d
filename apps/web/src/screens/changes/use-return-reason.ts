import { useQuery } from '@tanstack/react-query';
import { answer, api, type Dto, keys } from '../../api';

/** Why a change was returned; null while it is not. */
export function useReturnReason(
  receptionId: string,
  { status, approvalId }: Dto['AmendmentDto'],
): string | null {
  const { data } = useQuery({
    queryKey: keys.reception(receptionId, 'approvals'),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/approvals', {
          params: { path: { id: receptionId }, query: { view: 'all', limit: 100 } },
        }),
      ),
    enabled: status === 'returned',
  });
  if (status !== 'returned') return null;
  return data?.items.find((one) => one.id === approvalId)?.returnReason ?? null;
}
