import type { PlanDocument, PlanTask } from '../../plan/plan-document';
import type { Spot } from './clause';

type Said = readonly (readonly [field: string, text: string | null | undefined])[];

const spots = (
  path: string,
  subject: string,
  item: string | null,
  said: Said,
  source: Spot['source'] = 'text',
): Spot[] =>
  said.flatMap(([field, text]) =>
    text ? [{ path: `${path}.${field}`, subject, item, source, text: text.toLowerCase() }] : [],
  );

const saidOfTask = (task: PlanTask): Said => [
  ['what', task.what],
  ['standard', task.standard],
  ['cautions', task.cautions],
  ...(task.checklist ?? []).map((line, i) => [`checklist[${i}].what`, line.what] as const),
];

/** Every text of a plan that says what is done. Names of places say nothing of it. */
export function textsOfPlan(plan: PlanDocument): Spot[] {
  return [
    ...plan.items.flatMap((item, i) => {
      const path = `items[${i}]`;
      const subject = `item:${item.key}`;
      const dishes = (item.meal?.dishes ?? []).map((d, n) => [`meal.dishes[${n}]`, d] as const);
      return [
        ...spots(path, subject, item.key, [['title', item.title]]),
        ...spots(path, subject, item.key, dishes, 'dish'),
      ];
    }),
    ...plan.assignments.flatMap(({ department, tasks }, a) =>
      tasks.flatMap((task, t) =>
        spots(
          `assignments[${a}].tasks[${t}]`,
          `task:${department}/${task.key}`,
          task.item ?? null,
          saidOfTask(task),
        ),
      ),
    ),
  ];
}
