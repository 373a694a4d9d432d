import type { Directory } from '../people/directory';
import type { Finding } from '../plan/finding';
import type { PlanDocument, PlanItem } from '../plan/plan-document';
import { resolveTimes, taskPlanKey } from '../plan/resolve-times';
import type { TemplateFacts } from './circumstances';
import { atItem, circumstancesOf } from './circumstances-at';
import type { Circumstances } from './condition';
import { isAmong } from './condition';
import { anchorsFor, type DraftPlace } from './draft-place';
import { withBranches, type Hanging } from './hang-branches';
import type { HungTask } from './hang-pack';
import { hangPack } from './hang-pack';
import { findingsIn, withBudget } from './judge-draft';
import { proposedItinerary } from './propose-itinerary';
import { inPhases, withoutIdleHandovers } from './settle-draft';
import type { Skipped } from './skipped';
import type { Section, SopTemplate, TaskPack } from './template';
import { isOnce, SECTIONS } from './template';

/** A section of the written plan (方案章节): which tasks belong to it, as `department/task`. */
export interface SectionContent {
  readonly section: Section;
  readonly tasks: readonly string[];
}

export interface GeneratedPlan {
  readonly plan: PlanDocument;
  readonly sections: readonly SectionContent[];
  /** What the template has and this draft has not, with the reason. */
  readonly skipped: readonly Skipped[];
  readonly findings: readonly Finding[];
}

interface Hung extends HungTask {
  readonly section: Section;
}

/**
 * Makes a full plan draft of a template (F15). Pure. The office's own itinerary is used where it has
 * one, else the template's; every item brings the work of its kind. Departments that the office does
 * not have, and conditions on facts that are open, are told in `skipped`. Open times stay open.
 */
export function generatePlan(
  template: SopTemplate,
  facts: TemplateFacts,
  place: DraftPlace,
  itinerary?: readonly PlanItem[],
): GeneratedPlan {
  const whole = circumstancesOf(facts);
  const anchors = anchorsFor(facts, place);
  const proposed = itinerary
    ? { items: itinerary, skipped: [] }
    : proposedItinerary(template, facts, whole, anchors);
  const { items } = proposed;
  const outline: PlanDocument = { schema: 1, items, assignments: [] };
  const times = resolveTimes(outline, anchors);
  const departments = new Set(place.directory.departments.map(({ code }) => code));
  const hung: Hung[] = [];
  const skipped: Skipped[] = [...proposed.skipped];
  const hangings: Hanging[] = [];
  const hang = (pack: TaskPack, item: PlanItem | null, on: Circumstances): void => {
    hangings.push({ pack, item, on });
    const packed = hangPack(pack, item, on, departments);
    hung.push(...packed.tasks.map((task) => ({ ...task, section: pack.section })));
    skipped.push(...packed.skipped);
  };
  template.packs.filter(isOnce).forEach((pack) => hang(pack, null, whole));
  for (const item of items) {
    const on = atItem(item, whole, times, facts);
    template.packs
      .filter((pack) => !isOnce(pack) && isAmong(pack.itemKinds, item.kind))
      .forEach((pack) => hang(pack, item, on));
  }
  const draft = { ...outline, ...assigned(template, hung, place.directory) };
  const handed = withoutIdleHandovers(draft);
  const ready = withBranches(inPhases(handed.plan, facts, anchors), hangings);
  const plan = withBudget(ready.plan, facts, place);
  return {
    plan,
    sections: sectionsOf(hung),
    skipped: [...skipped, ...handed.skipped, ...ready.skipped],
    findings: findingsIn(plan, facts, place),
  };
}

/** The departments in the office's order; who does it is open, who checks is the department's head. */
function assigned(
  template: SopTemplate,
  hung: readonly Hung[],
  directory: Directory,
): Pick<PlanDocument, 'assignments' | 'template'> {
  const assignments = directory.departments.flatMap(({ code }) => {
    const tasks = hung.filter((h) => h.department === code).map((h) => h.task);
    return tasks.length ? [{ department: code, tasks }] : [];
  });
  return { assignments, template: { code: template.code, version: template.version } };
}

const sectionsOf = (hung: readonly Hung[]): readonly SectionContent[] =>
  SECTIONS.flatMap((section) => {
    const tasks = hung
      .filter((h) => h.section === section)
      .map((h) => taskPlanKey(h.department, h.task.key));
    return tasks.length ? [{ section, tasks }] : [];
  });
