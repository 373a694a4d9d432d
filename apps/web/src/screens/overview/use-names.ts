import { FACT_TEXTS, type FactKey } from '@app/texts';
import { useMemo } from 'react';
import { useLanguage } from '../../language/language';
import { useOverview } from './use-overview';

/** How things of this reception are called, by their type and id; empty when it is not known here. */
export function useNames(): (type: string, id: string) => string {
  const { board, items, tasks } = useOverview();
  const language = useLanguage();
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const item of items) {
      names.set(`item ${item.key}`, item.title);
      names.set(`item ${item.id}`, item.title);
    }
    for (const task of tasks) names.set(`task ${task.id}`, task.what);
    for (const one of board.departments) {
      const name = language === 'en' ? one.departmentNameEn : one.departmentName;
      names.set(`assignment ${one.assignmentId}`, name);
      names.set(`department ${one.departmentCode}`, name);
    }
    return (type, id) => {
      const fact = type === 'fact' ? FACT_TEXTS[id as FactKey] : undefined;
      return fact ? fact[language] : (names.get(`${type} ${id}`) ?? '');
    };
  }, [board, items, tasks, language]);
}
