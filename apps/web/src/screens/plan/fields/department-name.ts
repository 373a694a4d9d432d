import { useCallback } from 'react';
import { useLanguage } from '../../../language';
import { usePlan } from '../context';

/** The name of a department in the language shown. */
export function useDepartmentName(): (code: string) => string {
  const { departments } = usePlan();
  const language = useLanguage();
  return useCallback(
    (code) => {
      const found = departments.find((one) => one.code === code);
      if (!found) return code;
      return language === 'zh' ? found.nameZh : found.nameEn;
    },
    [departments, language],
  );
}
