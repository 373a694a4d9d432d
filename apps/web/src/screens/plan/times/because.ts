import type { TimeTarget } from '@app/domain';
import { sayExplanation } from '@app/texts';
import { useLanguage } from '../../../language';
import { useDocument, usePlan } from '../context';
import { useTimes } from './times';

/** Why a time is what it is: "14:40 = 航班到达 15:40 − 60 分钟". */
export function useBecause(): (target: TimeTarget) => string | null {
  const language = useLanguage();
  const plan = useDocument();
  const times = useTimes();
  const { zone } = usePlan();
  return (target) => {
    if ('edge' in target) {
      const item = plan.items.find((one) => one.key === target.item);
      const why = item ? times.item(item, target.edge) : null;
      return why ? sayExplanation(language, why, times.zoneOf(target.item)) : null;
    }
    const task = plan.assignments
      .find((a) => a.department === target.department)
      ?.tasks.find((one) => one.key === target.task);
    const why = task ? times.task(task, target.field) : null;
    return why ? sayExplanation(language, why, task?.item ? times.zoneOf(task.item) : zone) : null;
  };
}
