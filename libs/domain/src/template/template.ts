import type { Handover, PlanItem, PlanTask } from '../plan/plan-document';
import type { Profile, Secrecy } from '../reception/reception';
import type { Bilingual } from '../rule/rule';

/** An SOP (标准流程) as data: a versioned recipe from which a plan draft is made. */
export interface SopTemplate {
  readonly code: string;
  readonly version: number;
  readonly title: Bilingual;
  readonly when: Condition;
  /** The itinerary where the office has none yet; days count from the arrival's day = 0. */
  readonly itinerary: readonly TemplateItem[];
  /** Which task packs it uses, by code; each hangs on items of its kinds, or on the whole. */
  readonly packs: readonly TaskPack[];
}

/** When something applies; everything given must hold. An empty condition always holds. */
export interface Condition {
  readonly profiles?: readonly Profile[];
  /** 接待规格 / rank codes. */
  readonly grades?: readonly string[];
  readonly minHeads?: number;
  readonly maxHeads?: number;
  /** Kinds or classes of the item. */
  readonly itemKinds?: readonly string[];
  readonly mealForms?: readonly string[];
  /** Months 1–12 of the item's (or arrival's) start. */
  readonly months?: readonly number[];
  readonly secrecy?: readonly Secrecy[];
  readonly minDays?: number;
  readonly maxDays?: number;
}

/** An item of the default itinerary: a day and a wall time, or a time relative to arrival or departure. */
export interface TemplateItem {
  readonly item: Omit<PlanItem, 'start' | 'end'>;
  readonly when?: Condition;
  readonly start: PlanItem['start'] | { readonly day: number; readonly at: string };
  /** ISO 8601. */
  readonly lasts: string;
}

/** The work that one kind of item brings (任务包), with exact offsets. */
export interface TaskPack {
  readonly code: string;
  /** Kinds or classes; empty = once per reception. */
  readonly itemKinds: readonly string[];
  readonly tasks: readonly TemplateTask[];
}

/** One task of a pack. `anchor: 'this'` in its times stands for the item the pack hangs on. */
export interface TemplateTask {
  readonly department: string;
  readonly when?: Condition;
  readonly task: Omit<PlanTask, 'item' | 'handover'>;
  readonly handover?: Handover | null;
}
