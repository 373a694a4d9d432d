import type { PlanTimeDto, PlanTimesDto } from '@app/contracts/http';
import {
  everyOf,
  taskPlanKey,
  type Explanation,
  type PlanDocument,
  type PlanTask,
  type TimeExplainer,
} from '@app/domain';
import { sayExplanation, sayRepeat, type Language } from '@app/texts';

const dateOf = (at: number): Date => new Date(at);

/** The times of what the reader may see of a plan, each in words. */
export function planTimesView(
  explainer: TimeExplainer,
  shown: PlanDocument,
  language: Language,
): Pick<PlanTimesDto, 'items' | 'departments'> {
  const tell = (why: Explanation | null, path: string, zone: string): PlanTimeDto | null =>
    why && {
      path,
      at: why.at === null ? null : dateOf(why.at),
      estimate: why.estimate,
      because: sayExplanation(language, why, zone),
    };
  const titles = new Map(shown.items.map((i) => [i.key, i.title]));
  const tellRepeat = ({ repeat, item }: PlanTask): string | null => {
    const every = repeat ? everyOf(repeat.every) : null;
    return every === null
      ? null
      : sayRepeat(language, every, titles.get(repeat?.item ?? item ?? '') ?? null);
  };
  const items = shown.items.map((item, i) => {
    const path = `items[${i}]`;
    const zone = explainer.zoneOf(item.key);
    return {
      ...{ key: item.key, title: item.title, path, zone },
      start: tell(explainer.item(item, 'start'), `${path}.start`, zone),
      end: tell(explainer.item(item, 'end'), `${path}.end`, zone),
    };
  });
  const departments = shown.assignments.map(({ department, tasks }, a) => ({
    department,
    tasks: tasks.map((task, t) => {
      const path = `assignments[${a}].tasks[${t}]`;
      const zone = explainer.zoneOf(task.item);
      const times = explainer.times.tasks.get(taskPlanKey(department, task.key));
      return {
        ...{ key: task.key, what: task.what, path, zone },
        due: tell(explainer.task(task, 'due'), `${path}.due`, zone),
        from: tell(explainer.task(task, 'from'), `${path}.from`, zone),
        acknowledgeBy: tell(explainer.task(task, 'acknowledgeBy'), `${path}.acknowledgeBy`, zone),
        prompts: (times?.prompts ?? []).map(dateOf),
        repeat: tellRepeat(task),
      };
    }),
  }));
  return { items, departments };
}
