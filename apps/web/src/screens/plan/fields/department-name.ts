import { useLanguage } from '../../../language';
import { usePlan } from '../context';

/** The name of a department in the language shown, short enough for a tag. */
export function useDepartmentName(): (code: string) => string {
  const { departments } = usePlan();
  const language = useLanguage();
  return (code) => {
    const found = departments.find((one) => one.code === code);
    if (!found) return code;
    return language === 'zh' ? found.nameZh : found.nameEn;
  };
}
