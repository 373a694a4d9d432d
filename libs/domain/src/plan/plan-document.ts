import type { Companion, Meal, Provision, Room, Vehicle } from './item-content';
import type { PlanEdit } from './plan-edit';
import type { Repeat, TimePoint } from './time-expression';

/**
 * A plan: one typed value that is saved as a draft, frozen as a version (canonical JSON, SHA-256), and
 * reconciled with the running rows. Keys name things across versions; they are never reused for
 * something else.
 */
export interface PlanDocument {
  readonly schema: 1;
  readonly items: readonly PlanItem[];
  readonly assignments: readonly PlanAssignment[];
  /** 预案: prepared changes that one act switches to. */
  readonly branches?: readonly Branch[];
  readonly budget?: readonly BudgetLine[];
  /** The SOP template it was made from; shown, never decides. */
  readonly template?: { readonly code: string; readonly version: number } | null;
}

/** One timed entry of the itinerary (行程项). */
export interface PlanItem {
  readonly key: string;
  /** A code of `ITEM_KINDS`; another word is kept and treated as `other`. */
  readonly kind: string;
  readonly title: string;
  readonly place?: string | null;
  /** Open times are allowed: what hangs on them has no instant yet. */
  readonly start?: TimePoint | null;
  readonly end?: TimePoint | null;
  /** IANA zone; default: the reception's. */
  readonly zone?: string | null;
  /** Which group or batch of guests takes part; default: all. Groups do not clash with each other. */
  readonly guestGroup?: string | null;
  /** Left out of what departments read that have no task on it. */
  readonly restricted?: boolean;
  /** `fixed` like a train, or `soft`; default by kind. */
  readonly hardness?: 'fixed' | 'soft';
  /** Minutes on the way from the place before. */
  readonly travelMinutes?: number | null;
  /** Guests at this item; default: the reception's head count. */
  readonly headCount?: number | null;
  readonly companions?: readonly Companion[];
  readonly meal?: Meal | null;
  readonly rooms?: readonly Room[];
  readonly vehicles?: readonly Vehicle[];
  readonly provisions?: readonly Provision[];
  /** Lines of the requirements or rules it comes from: `R99`, `P-8`. */
  readonly cites?: readonly string[];
}

/** One department's package of work (部门任务包). Two hotels are two departments. */
export interface PlanAssignment {
  readonly department: string;
  /** A required department's signatures hold the gates. Default true. */
  readonly required?: boolean;
  /** 联络员 for this reception; default: none, the head is asked. */
  readonly leadId?: string | null;
  readonly tasks: readonly PlanTask[];
}

export interface PlanTask {
  /** Unique within its department. */
  readonly key: string;
  readonly item?: string | null;
  readonly what: string;
  /** To which standard (标准). */
  readonly standard?: string | null;
  /** 注意事项 */
  readonly cautions?: string | null;
  readonly place?: string | null;
  /** On-site contact (现场联系人). */
  readonly contact?: string | null;
  readonly contactPhone?: string | null;
  /** Which gate waits for it: prepare → `ready`, execute → `done`. */
  readonly phase: TaskPhase;
  readonly doerId?: string | null;
  /** Default: the department's head. Never the doer. */
  readonly checkerId?: string | null;
  /** `none` for service prompts such as "water". Default `required`. */
  readonly check?: 'required' | 'none';
  readonly due: TimePoint;
  /** The window opens: "car in place 13:40–13:50" is `from` 13:40, `due` 13:50. */
  readonly from?: TimePoint | null;
  readonly repeat?: Repeat | null;
  /** Default: the pace of the reception after sending, never after the due time. */
  readonly acknowledgeBy?: TimePoint | null;
  readonly checklist?: readonly ChecklistLine[];
  /** Handed over to another department: both confirm (F8). */
  readonly handover?: Handover | null;
  readonly provisions?: readonly Provision[];
  readonly cites?: readonly string[];
}

/** One line to tick; a reading has bounds in its unit, e.g. 22–24 °C. */
export interface ChecklistLine {
  readonly key: string;
  readonly what: string;
  readonly reading?: { readonly unit: string; readonly min?: number; readonly max?: number };
}

export interface Handover {
  /** Code of the department that takes over. */
  readonly to: string;
  /** Its task, when it has one for this. */
  readonly task?: string | null;
}

/** 预案: a title, when to switch, and the edits that switching makes. */
export interface Branch {
  readonly key: string;
  readonly title: string;
  readonly trigger: string;
  /** Who decides that it is switched to; default: the coordinator. */
  readonly deciderId?: string | null;
  readonly edits: readonly PlanEdit[];
  /** It is in force; set by the switch itself, and it is not switched to again. */
  readonly switched?: boolean;
}

/** One line of the budget (F35). Amounts in cents (分). */
export interface BudgetLine {
  readonly key: string;
  /** Cost class: `lodging`, `meals`, `banquets`, `transport`, `gifts`, `venue`, `other`. */
  readonly class: string;
  /** What a line of the office's own is called. */
  readonly title?: string | null;
  readonly item?: string | null;
  readonly standard: number | null;
  readonly heads: number;
  readonly units: number;
  readonly amount: number;
  readonly payer: 'host' | 'guest';
  /** Why it is above the standard, when it is. */
  readonly reason?: string | null;
}

export type TaskPhase = 'prepare' | 'execute';

export const PLAN_LIMITS = {
  items: 300,
  tasks: 2000,
  depth: 8,
  occurrences: 200,
  branches: 50,
  edits: 200,
} as const;

export const EMPTY_PLAN: PlanDocument = { schema: 1, items: [], assignments: [] };

/** Every task of a plan with its department, in document order. */
export function tasksOfPlan(
  plan: PlanDocument,
): { readonly department: string; readonly task: PlanTask }[] {
  return plan.assignments.flatMap((a) =>
    a.tasks.map((task) => ({ department: a.department, task })),
  );
}
