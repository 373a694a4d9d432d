import { useQuery } from '@tanstack/react-query';
import { type Dto, readings } from '../../api';

/** Why a change was returned; null while it is not. */
export function useReturnReason(
  receptionId: string,
  { status, approvalId }: Dto['AmendmentDto'],
): string | null {
  const isReturned = status === 'returned';
  const { data } = useQuery({ ...readings.approvals(receptionId), enabled: isReturned });
  if (!isReturned) return null;
  return data?.items.find((one) => one.id === approvalId)?.returnReason ?? null;
}
