import type { MealForm, Room, Vehicle } from '../plan/item-content';
import type { Handover, PlanItem, PlanTask } from '../plan/plan-document';
import type { TimePoint } from '../plan/time-expression';
import type { Profile, Secrecy } from '../reception/reception';
import type { Bilingual } from '../rule/rule';
import type { Grade } from './grade';

/** An SOP (标准流程) as data: a versioned recipe from which a plan draft is made. */
export interface SopTemplate {
  readonly code: string;
  readonly version: number;
  readonly title: Bilingual;
  readonly when: Condition;
  /** Chosen among several that fit when nobody named one. */
  readonly general?: boolean;
  /** The itinerary where the office has none yet; days count from the arrival's day = 0. */
  readonly itinerary: readonly TemplateItem[];
  /** The work it brings; each pack hangs on items of its kinds, or on the whole. */
  readonly packs: readonly TaskPack[];
}

/** When something applies; everything given must hold. An empty condition always holds. */
export interface Condition {
  readonly profiles?: readonly Profile[];
  /** 接待规格 */
  readonly grades?: readonly Grade[];
  readonly minHeads?: number;
  readonly maxHeads?: number;
  /** Kinds of the item, or classes as `class:meeting`. */
  readonly itemKinds?: readonly string[];
  /** `unstated`: a meal whose form nobody has written down. */
  readonly mealForms?: readonly (MealForm | 'unstated')[];
  /** Months 1–12 of the item's (or arrival's) start, on the wall calendar of the place. */
  readonly months?: readonly number[];
  readonly secrecy?: readonly Secrecy[];
  readonly minDays?: number;
  readonly maxDays?: number;
}

/**
 * A wall time on a day of the stay: `0` is the arrival's day. A span gives one item a day: `from`
 * counts from the first day, `to` back from the last (`{from: 1, to: 0}`: every day but the first).
 */
export interface DayTime {
  readonly day: number | { readonly from: number; readonly to: number };
  /** `HH:MM` in the reception's zone. */
  readonly at: string;
}

/** An item of the default itinerary: a day and a wall time, or a time relative to arrival or departure. */
export interface TemplateItem {
  readonly item: Omit<PlanItem, 'start' | 'end' | 'rooms' | 'vehicles'>;
  readonly when?: Condition;
  readonly start: TimePoint | DayTime;
  /** ISO 8601. */
  readonly lasts: string;
  readonly rooms?: readonly TemplateRoom[];
  readonly vehicles?: readonly TemplateVehicle[];
}

/** A number that follows the head count: its share, rounded, never below `min`. */
export interface Scaled {
  readonly share: number;
  readonly min: number;
  readonly round?: 'up' | 'down';
  /** Taken off again, e.g. the one in the suite; the result is never below 0. */
  readonly less?: number;
}

export interface TemplateRoom extends Omit<Room, 'count'> {
  readonly count: number | Scaled;
  readonly when?: Condition;
}

export interface TemplateVehicle extends Omit<Vehicle, 'count'> {
  readonly count: number | Scaled;
  readonly when?: Condition;
}

export const SECTIONS = [
  'preparation',
  'welcome',
  'vehicles',
  'lodging',
  'meals',
  'meetings',
  'visits',
  'publicity',
  'safety',
  'send-off',
  'closing',
] as const;
/** A section of the written plan (方案章节). */
export type Section = (typeof SECTIONS)[number];

/** The work that one kind of item brings (任务包), with exact offsets. */
export interface TaskPack {
  readonly code: string;
  readonly section: Section;
  /** Kinds, or classes as `class:meeting`; empty = once per reception. */
  readonly itemKinds: readonly string[];
  readonly tasks: readonly TemplateTask[];
  readonly branches?: readonly TemplateBranch[];
}

/** 预案: what is done beside the rest when something comes true, prepared for every item of the pack. */
export interface TemplateBranch {
  readonly key: string;
  readonly title: string;
  readonly trigger: string;
  readonly when?: Condition;
  /** Added when it is switched to. Their keys are told apart from those of the pack. */
  readonly tasks: readonly TemplateTask[];
}

/** One task of a pack. `anchor: 'this'` in its times stands for the item the pack hangs on. */
export interface TemplateTask {
  readonly department: string;
  readonly when?: Condition;
  readonly task: Omit<PlanTask, 'item' | 'handover' | 'doerId' | 'checkerId'>;
  /** `task` is the key of the other department's task in the same pack. */
  readonly handover?: Handover | null;
  /** Numbers that the words name in braces: `备用椅子 {chairs} 把`. */
  readonly numbers?: Readonly<Record<string, SpokenNumber>>;
}

/** A number in words; `unknown` is said while the head count is open. */
export interface SpokenNumber extends Scaled {
  readonly unknown: string;
}

export const TEMPLATE_LIMITS = { items: 100, packs: 60, tasksPerPack: 60, tasks: 600 } as const;

export const isDayTime = (start: TimePoint | DayTime): start is DayTime =>
  typeof start !== 'string' && 'day' in start;

/** Whether a pack hangs once on the whole reception. */
export const isOnce = (pack: TaskPack): boolean => pack.itemKinds.length === 0;
