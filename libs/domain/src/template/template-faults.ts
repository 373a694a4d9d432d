import { ITEM_KINDS, isItemKind } from '../plan/item-kind';
import { isZone } from '../time/local-time';
import { isAmong } from './condition';
import { conditionFaults, kindFaults } from './condition-faults';
import type { SopTemplate, TaskPack, TemplateItem, TemplateTask } from './template';
import { isDayTime, isOnce, TEMPLATE_LIMITS } from './template';
import { packFaults } from './template-pack-faults';
import type { TemplateFault } from './template-time-faults';
import { isClock, ITEM_ANCHORS, lengthFaults, timeFaults } from './template-time-faults';

function itemFaults(entry: TemplateItem, path: string): readonly TemplateFault[] {
  const { item, start, lasts, rooms = [], vehicles = [] } = entry;
  const faults: TemplateFault[] = [...conditionFaults(entry.when, `${path}.when`)];
  if (!isItemKind(item.kind)) {
    faults.push({ path: `${path}.item.kind`, code: 'kind.unknown', detail: item.kind });
  }
  if (item.zone && !isZone(item.zone)) {
    faults.push({ path: `${path}.item.zone`, code: 'zone.unknown', detail: item.zone });
  }
  if (isDayTime(start)) {
    if (!isClock(start.at)) {
      faults.push({ path: `${path}.start.at`, code: 'clock.unreadable', detail: start.at });
    }
  } else {
    faults.push(...timeFaults(start, { path: `${path}.start`, anchors: ITEM_ANCHORS }));
  }
  faults.push(...lengthFaults(lasts, `${path}.lasts`));
  rooms.forEach((row, i) => faults.push(...conditionFaults(row.when, `${path}.rooms[${i}].when`)));
  vehicles.forEach((row, i) =>
    faults.push(...conditionFaults(row.when, `${path}.vehicles[${i}].when`)),
  );
  return faults;
}

/** Keys that occur before in the same list. */
export function repeatedKeys(
  keys: readonly string[],
  pathOf: (index: number) => string,
): readonly TemplateFault[] {
  const seen = new Set<string>();
  return keys.flatMap((key, i) => {
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [{ path: pathOf(i), code: 'key.repeated' as const, detail: key }] : [];
  });
}

/** Every task of a pack with its place, those of its 预案 too. */
function tasksWithPlaces(pack: TaskPack, p: number): readonly (readonly [TemplateTask, string])[] {
  const at = `packs[${p}]`;
  return [
    ...pack.tasks.map((task, t) => [task, `${at}.tasks[${t}]`] as const),
    ...(pack.branches ?? []).flatMap((branch, b) =>
      branch.tasks.map((task, t) => [task, `${at}.branches[${b}].tasks[${t}]`] as const),
    ),
  ];
}

/** Two packs that meet on one kind must not give a department two tasks, or a plan two 预案, of one name. */
function meetingFaults(packs: readonly TaskPack[]): readonly TemplateFault[] {
  const found = new Map<string, TemplateFault>();
  const look = (meeting: (pack: TaskPack) => boolean): void => {
    const seen = new Set<string>();
    const once = (name: string, key: string, path: string): void => {
      if (seen.has(name)) found.set(path, { path, code: 'key.repeated', detail: key });
      seen.add(name);
    };
    packs.forEach((pack, p) => {
      if (!meeting(pack)) return;
      for (const [{ department, task }, path] of tasksWithPlaces(pack, p)) {
        once(`${department}/${task.key}`, task.key, `${path}.task.key`);
      }
      pack.branches?.forEach(({ key }, b) =>
        once(`branch ${key}`, key, `packs[${p}].branches[${b}].key`),
      );
    });
  };
  look(isOnce);
  for (const kind of Object.keys(ITEM_KINDS)) {
    look((pack) => !isOnce(pack) && isAmong(pack.itemKinds, kind));
  }
  return [...found.values()];
}

function sizeFaults({ itinerary, packs }: SopTemplate): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  const limit = (count: number, most: number, path: string): void => {
    if (count > most) faults.push({ path, code: 'template.too-large', detail: String(most) });
  };
  limit(itinerary.length, TEMPLATE_LIMITS.items, 'itinerary');
  limit(packs.length, TEMPLATE_LIMITS.packs, 'packs');
  const tasks = packs.reduce((sum, pack, p) => sum + tasksWithPlaces(pack, p).length, 0);
  limit(tasks, TEMPLATE_LIMITS.tasks, 'packs');
  if (tasks === 0) faults.push({ path: 'packs', code: 'template.empty' });
  return faults;
}

/**
 * Everything wrong with a template that has the right form, each with its path. `departments`: codes
 * that may be named: those of the office, and those that earlier versions named.
 */
export function templateFaults(
  template: SopTemplate,
  departments: ReadonlySet<string>,
): readonly TemplateFault[] {
  const { itinerary, packs } = template;
  return [
    ...sizeFaults(template),
    ...conditionFaults(template.when, 'when'),
    ...repeatedKeys(
      itinerary.map(({ item }) => item.key),
      (i) => `itinerary[${i}].item.key`,
    ),
    ...itinerary.flatMap((entry, i) => itemFaults(entry, `itinerary[${i}]`)),
    ...repeatedKeys(
      packs.map(({ code }) => code),
      (i) => `packs[${i}].code`,
    ),
    ...packs.flatMap((pack, i) => kindFaults(pack.itemKinds, `packs[${i}].itemKinds`)),
    ...packs.flatMap((pack, i) => packFaults(pack, `packs[${i}]`, departments)),
    ...meetingFaults(packs),
  ];
}
