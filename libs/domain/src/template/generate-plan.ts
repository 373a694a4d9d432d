import type { Directory } from '../people/directory';
import type { Anchors } from '../plan/anchors';
import type { Finding } from '../plan/finding';
import { lintPlan } from '../plan/lint-plan';
import type { PlanDocument, PlanItem } from '../plan/plan-document';
import { resolveTimes, taskPlanKey } from '../plan/resolve-times';
import type { ResolvedTimes } from '../plan/resolve-times';
import { itemKind } from '../plan/item-kind';
import { draftBudget } from '../rule/budget/compute-budget';
import type { Law } from '../rule/law';
import { lintRules } from '../rule/lint-rules';
import type { Instant } from '../time/instant';
import type { TemplateFacts } from './circumstances';
import { daysOf, monthOf, stayOf } from './circumstances';
import type { Circumstances } from './condition';
import { isAmong } from './condition';
import { defaultItinerary } from './default-itinerary';
import { fitItinerary } from './fit-itinerary';
import type { HungTask } from './hang-pack';
import { hangPack } from './hang-pack';
import { inPhases, withoutIdleHandovers } from './settle-draft';
import type { Skipped } from './skipped';
import type { Section, SopTemplate, TaskPack } from './template';
import { isOnce, SECTIONS } from './template';

/** Where a draft is made: who is there to do it, and when. */
export interface DraftPlace {
  readonly directory: Directory;
  /** The rules it is judged by, and the calendars of working days. */
  readonly law: Law;
  /** The earliest moment at which the draft could be approved. */
  readonly now: Instant;
}

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
  const hang = (pack: TaskPack, item: PlanItem | null, on: Circumstances): void => {
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
  const plan = withBudget(inPhases(handed.plan, facts, anchors), facts, place);
  return {
    plan,
    sections: sectionsOf(hung),
    skipped: [...skipped, ...handed.skipped],
    findings: findingsIn(plan, facts, place),
  };
}

const anchorsFor = ({ batches, zone }: TemplateFacts, { law }: DraftPlace): Anchors => ({
  batches,
  approvedAt: null,
  zone,
  holidays: law.holidays,
});

/** With the lines of the budget that standards reach (F35). */
function withBudget(plan: PlanDocument, facts: TemplateFacts, place: DraftPlace): PlanDocument {
  const times = resolveTimes(plan, anchorsFor(facts, place));
  const ruled = { ...facts, leadGuestTitle: facts.leadGuestTitle ?? null };
  const budget = draftBudget(plan, { times, facts: ruled, law: place.law, now: place.now });
  return budget.length ? { ...plan, budget } : plan;
}

/** What a check of the draft finds: its form and the rules in force. */
function findingsIn(
  plan: PlanDocument,
  facts: TemplateFacts,
  place: DraftPlace,
): readonly Finding[] {
  const anchors = anchorsFor(facts, place);
  const { directory, law, now } = place;
  const times = resolveTimes(plan, anchors);
  const ruled = { ...facts, leadGuestTitle: facts.leadGuestTitle ?? null };
  return [
    ...lintPlan(plan, anchors, directory, now),
    ...lintRules(plan, { times, facts: ruled, law, now }),
  ];
}

function proposedItinerary(
  template: SopTemplate,
  facts: TemplateFacts,
  on: Circumstances,
  anchors: Anchors,
): { readonly items: readonly PlanItem[]; readonly skipped: readonly Skipped[] } {
  const proposed = defaultItinerary(template, facts, on);
  const fitted = fitItinerary(proposed.items, facts, anchors);
  return { items: fitted.items, skipped: [...proposed.skipped, ...fitted.skipped] };
}

function circumstancesOf(facts: TemplateFacts): Circumstances {
  const { arrival } = stayOf(facts.batches);
  return {
    profile: facts.profile,
    grade: facts.grade,
    heads: facts.headCount,
    secrecy: facts.secrecy,
    days: daysOf(facts),
    month: arrival === null ? null : monthOf(arrival, facts.zone),
  };
}

function atItem(
  item: PlanItem,
  whole: Circumstances,
  times: ResolvedTimes,
  facts: TemplateFacts,
): Circumstances {
  const start = times.items.get(item.key)?.start ?? null;
  const isMeal = itemKind(item.kind).class === 'meal';
  return {
    ...whole,
    heads: item.headCount ?? whole.heads,
    month: start === null ? whole.month : monthOf(start, item.zone ?? facts.zone),
    kind: item.kind,
    ...(isMeal ? { mealForm: item.meal?.form ?? 'unstated' } : {}),
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
