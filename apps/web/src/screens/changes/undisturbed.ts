import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { keys } from '../../api/query';
import { useLanguage } from '../../language/language';

/** The departments of this reception that are not among `told`, by name. */
export function useBoardNames(told: readonly string[]): string {
  const { receptionId: id = '' } = useParams();
  const language = useLanguage();
  const board = useQuery({
    queryKey: keys.reception(id, 'board'),
    queryFn: () => answer(api.GET('/api/v1/receptions/{id}/board', { params: { path: { id } } })),
  });
  return (board.data?.departments ?? [])
    .filter((one) => !told.includes(one.departmentCode))
    .map((one) => (language === 'zh' ? one.departmentName : one.departmentNameEn))
    .join(language === 'zh' ? '、' : ', ');
}
