import { conditionFaults } from './condition-faults';
import type { TaskPack, TemplateTask } from './template';
import { isOnce } from './template';
import type { TemplateFault } from './template-time-faults';
import { lengthFaults, TASK_ANCHORS, timeFaults } from './template-time-faults';

interface Judged {
  readonly pack: TaskPack;
  readonly path: string;
  readonly departments: ReadonlySet<string>;
}

/** Everything wrong with one pack of tasks, its 预案 too. */
export function packFaults(
  pack: TaskPack,
  path: string,
  departments: ReadonlySet<string>,
): readonly TemplateFault[] {
  const own = taskListFaults(pack, path, departments);
  const branches = (pack.branches ?? []).flatMap((branch, b) => {
    const at = `${path}.branches[${b}]`;
    const alike = { ...pack, tasks: branch.tasks };
    const empty: readonly TemplateFault[] = branch.tasks.length
      ? []
      : [{ path: `${at}.tasks`, code: 'template.empty' }];
    return [
      ...empty,
      ...conditionFaults(branch.when, `${at}.when`),
      ...(branch.key.includes('.') ? [{ path: `${at}.key`, code: 'key.dotted' as const }] : []),
      ...taskListFaults(alike, at, departments),
    ];
  });
  return [...own, ...branches];
}

function taskListFaults(
  pack: TaskPack,
  path: string,
  departments: ReadonlySet<string>,
): readonly TemplateFault[] {
  return pack.tasks.flatMap((entry, t) => {
    const judged = { pack, path: `${path}.tasks[${t}]`, departments };
    return [
      ...conditionFaults(entry.when, `${judged.path}.when`),
      ...placeFaults(entry, judged),
      ...taskTimeFaults(entry, judged),
      ...wordFaults(entry, judged.path),
    ];
  });
}

function placeFaults(
  { department, task, handover }: TemplateTask,
  { pack, path, departments }: Judged,
): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  const known = (code: string, place: string): void => {
    if (!departments.has(code)) {
      faults.push({ path: place, code: 'department.unknown', detail: code });
    }
  };
  known(department, `${path}.department`);
  if (task.key.includes('.')) faults.push({ path: `${path}.task.key`, code: 'key.dotted' });
  if (handover) {
    known(handover.to, `${path}.handover.to`);
    const isTaken =
      !handover.task ||
      pack.tasks.some((o) => o.department === handover.to && o.task.key === handover.task);
    if (!isTaken || handover.to === department) {
      faults.push({ path: `${path}.handover`, code: 'handover.unknown' });
    }
  }
  return faults;
}

function taskTimeFaults({ task }: TemplateTask, { pack, path }: Judged): readonly TemplateFault[] {
  const times = { due: task.due, from: task.from, acknowledgeBy: task.acknowledgeBy };
  const faults = Object.entries(times).flatMap(([name, point]) =>
    point
      ? timeFaults(point, {
          path: `${path}.task.${name}`,
          anchors: TASK_ANCHORS,
          isOnce: isOnce(pack),
        })
      : [],
  );
  const { repeat } = task;
  if (!repeat) return faults;
  const every = lengthFaults(repeat.every, `${path}.task.repeat.every`, { exact: true });
  // A template does not know the items of a reception; a repeat runs while its own item runs.
  const item: readonly TemplateFault[] =
    repeat.item !== undefined || isOnce(pack)
      ? [{ path: `${path}.task.repeat`, code: 'anchor.this-without-item' }]
      : [];
  return [...faults, ...every, ...item];
}

/** Numbers named in the words must be given. */
function wordFaults({ task, numbers }: TemplateTask, path: string): readonly TemplateFault[] {
  const texts: readonly (readonly [string, string | null | undefined])[] = [
    ['what', task.what],
    ['standard', task.standard],
    ['cautions', task.cautions],
    ...(task.checklist ?? []).map(({ what }, i) => [`checklist[${i}].what`, what] as const),
  ];
  return texts.flatMap(([name, text]) =>
    [...(text ?? '').matchAll(/\{([a-z]+)\}/g)]
      .filter(([, number]) => !numbers || !Object.hasOwn(numbers, number ?? ''))
      .map(([place]) => ({
        path: `${path}.task.${name}`,
        code: 'number.unnamed' as const,
        detail: place,
      })),
  );
}
