/**
 * A plan, first form: one typed value that is saved as a draft, frozen as a version, and reconciled
 * with the running rows. Times are RFC 3339 with offset, or expressions relative to an anchor.
 * The full plan language (windows, repeats, companions, branches) extends this document.
 */
export interface PlanDocument {
  readonly schema: 1;
  readonly items: readonly PlanItem[];
  readonly assignments: readonly PlanAssignment[];
}

/** One timed entry of the itinerary (行程项). */
export interface PlanItem {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  readonly place?: string | null;
  /** Open times are allowed: what hangs on them has no instant yet. */
  readonly start?: TimePoint | null;
  readonly end?: TimePoint | null;
  /** IANA zone; default: the reception's. */
  readonly zone?: string | null;
  /** Which group or batch of guests takes part; default: all. */
  readonly guestGroup?: string | null;
  /** Left out of what departments read that have no task on it. */
  readonly restricted?: boolean;
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
  /** Default: the pace of the reception after sending, never after the due time. */
  readonly acknowledgeBy?: TimePoint | null;
}

export type TaskPhase = 'prepare' | 'execute';

/** An RFC 3339 time with offset, or a time relative to an anchor. */
export type TimePoint = string | TimeExpression;

/**
 * `anchor`: `item:<key>`, `arrival`, `departure`, `approved`, or `batch:<key>`. An unqualified
 * `arrival` is the first one, `departure` the last. `offset`: ISO 8601, e.g. `-PT60M`.
 */
export interface TimeExpression {
  readonly anchor: string;
  readonly edge?: 'start' | 'end';
  readonly offset?: string;
}

export const PLAN_LIMITS = { items: 300, tasks: 2000 } as const;

export const EMPTY_PLAN: PlanDocument = { schema: 1, items: [], assignments: [] };

/** Every task of a plan with its department, in document order. */
export function tasksOfPlan(
  plan: PlanDocument,
): { readonly department: string; readonly task: PlanTask }[] {
  return plan.assignments.flatMap((a) =>
    a.tasks.map((task) => ({ department: a.department, task })),
  );
}
