import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readings } from '../../api';
import { useLanguage } from '../../language';

/** The departments of this reception that are not among `told`, by name. */
export function useBoardNames(told: readonly string[]): string {
  const { receptionId: id = '' } = useParams();
  const language = useLanguage();
  const board = useQuery(readings.board(id));
  return (board.data?.departments ?? [])
    .filter((one) => !told.includes(one.departmentCode))
    .map((one) => (language === 'zh' ? one.departmentName : one.departmentNameEn))
    .join(language === 'zh' ? '、' : ', ');
}
