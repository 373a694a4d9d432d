import type { Citation } from '../rule/rule';

/** What a check found in a plan. `block` keeps the plan from being approved unless waived. */
export interface Finding {
  readonly code: FindingCode | `rule.${string}`;
  readonly severity: 'block' | 'warn' | 'info';
  /** Where: `items[2].start`, `assignments[0].tasks[3].due`. */
  readonly path: string;
  /** Keys that make it plain, e.g. the cycle `a → b → a`. */
  readonly detail?: string;
  /** What it concerns, by key, so that it is known again in the next version: `item:dinner`. */
  readonly subject?: string;
  /** The rule it quotes. */
  readonly rule?: Citation;
}

export type FindingCode =
  | 'plan.too-many-items'
  | 'plan.too-many-tasks'
  | 'plan.empty'
  | 'item.key-repeated'
  | 'item.end-before-start'
  | 'item.kind-unknown'
  | 'item.in-past'
  | 'time.unreadable'
  | 'time.anchor-unknown'
  | 'time.cycle'
  | 'time.too-deep'
  | 'time.choice-empty'
  | 'time.working-days'
  | 'time.real-without-item'
  | 'time.holidays-missing'
  | 'time.offset-unreadable'
  | 'time.out-of-range'
  | 'time.open'
  | 'zone.unknown'
  | 'department.unknown'
  | 'department.repeated'
  | 'task.key-repeated'
  | 'task.item-unknown'
  | 'task.doer-unknown'
  | 'task.doer-foreign'
  | 'task.checker-is-doer'
  | 'task.checker-missing'
  | 'task.from-after-due'
  | 'task.due-before-approval'
  | 'task.acknowledge-after-due'
  | 'repeat.every-unreadable'
  | 'repeat.item-missing'
  | 'repeat.item-unknown'
  | 'repeat.too-many'
  | 'checklist.key-repeated'
  | 'handover.department-unknown'
  | 'handover.to-itself'
  | 'handover.task-unknown'
  | 'handover.department-not-in-plan'
  | 'plan.too-many-branches'
  | 'branch.key-repeated'
  | 'branch.too-many-edits'
  | 'branch.empty'
  | 'branch.outdated'
  | 'branch.decider-unknown'
  | 'budget.key-repeated';

/** Faults that make a document unusable: it is refused at the door with 422. */
export const FORM_FAULTS: readonly FindingCode[] = [
  'plan.too-many-items',
  'plan.too-many-tasks',
  'item.key-repeated',
  'item.end-before-start',
  'time.unreadable',
  'time.anchor-unknown',
  'time.cycle',
  'time.too-deep',
  'time.choice-empty',
  'time.working-days',
  'time.real-without-item',
  'time.offset-unreadable',
  'time.out-of-range',
  'zone.unknown',
  'department.unknown',
  'department.repeated',
  'task.key-repeated',
  'task.item-unknown',
  'task.from-after-due',
  'repeat.every-unreadable',
  'repeat.item-missing',
  'repeat.item-unknown',
  'repeat.too-many',
  'checklist.key-repeated',
  'handover.department-unknown',
  'handover.to-itself',
  'plan.too-many-branches',
  'branch.key-repeated',
  'branch.too-many-edits',
  'budget.key-repeated',
];

/** A finding as one text: what a reception stores of those that block. */
export const findingId = (f: Finding): string => `${f.code}@${f.subject ?? f.path}`;
