import { useQuery } from '@tanstack/react-query';
import { keys, queries } from '../api/query';
import { readings } from '../api/readings';
import { useLanguage } from '../language/language';

/**
 * A department by its name in the language shown. Answers carry the Chinese name; the English one
 * is in the office's list, which is read only when it is needed. A name the list has not stays.
 */
export function useDepartmentText(): (nameZh: string | null | undefined) => string {
  const isEnglish = useLanguage() === 'en';
  const { data = [] } = useQuery({
    ...readings.departments(),
    // A wall has no account: the list is for people only, and asking would be refused.
    enabled: () => isEnglish && Boolean(queries.getQueryData(keys.session)),
  });
  return (nameZh) => {
    if (!nameZh) return '';
    const found = isEnglish ? data.find((one) => one.nameZh === nameZh) : undefined;
    return found?.nameEn ?? nameZh;
  };
}
