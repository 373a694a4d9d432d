import { PLAN_LIMITS } from '@app/domain';
import type { PlanDocument, TaskPhase, TimePoint } from '@app/domain';
import { IsCode, IsFlag, IsId, IsListOf, IsOneOf, IsText, Nullable, Optional } from '../platform';
import { rule } from '../platform/rule';
import { IsKey } from '../receptions/is-key';
import { IsTimePoint } from './is-time-point';

const PHASES = ['prepare', 'execute'] as const;
const CHECKS = ['required', 'none'] as const;

/** One timed entry of the itinerary. */
export class PlanItemDto {
  /** @example "opening" */
  @IsKey() key: string;
  /** @example "meeting" */
  @IsText({ max: 40 }) kind: string;
  /** @example "开幕式" */
  @IsText({ max: 200 }) title: string;
  /** @example "路易丝·韦斯大楼" */
  @Nullable() @IsText({ max: 200 }) place?: string | null;
  /**
   * A time with offset, or `{anchor, edge?, offset?}`; open when left out.
   * @example "2026-05-12T15:00:00+02:00"
   */
  @Nullable() @IsTimePoint() start?: TimePoint | null;
  /** @example {"anchor": "item:opening", "edge": "start", "offset": "PT90M"} */
  @Nullable() @IsTimePoint() end?: TimePoint | null;
  /**
   * IANA zone; the reception's when left out.
   * @example "Europe/Paris"
   */
  @Nullable() @IsText({ max: 64 }) zone?: string | null;
  @Nullable() @IsText({ max: 60 }) guestGroup?: string | null;
  /** Not shown to departments that have no task on it. */
  @Optional() @IsFlag() restricted?: boolean;
}

/** One thing to do. */
export class PlanTaskDto {
  /** @example "meet-guests" */
  @IsKey() key: string;
  /** Key of the item it hangs on. */
  @Nullable() @IsText({ max: 60 }) item?: string | null;
  /** @example "到机场迎接" */
  @IsText({ max: 500, multiline: true }) what: string;
  /** @example "提前三十分钟到位" */
  @Nullable() @IsText({ max: 1000, multiline: true }) standard?: string | null;
  @Nullable() @IsText({ max: 1000, multiline: true }) cautions?: string | null;
  @Nullable() @IsText({ max: 200 }) place?: string | null;
  @Nullable() @IsText({ max: 120 }) contact?: string | null;
  @Nullable() @IsText({ max: 64 }) contactPhone?: string | null;
  /**
   * Which gate waits for it: 就绪确认 for prepare, 办结确认 for execute.
   * @example "execute"
   */
  @IsOneOf(PHASES) phase: TaskPhase;
  /** Open until the department assigns it. */
  @Nullable() @IsId() doerId?: string | null;
  /** The department's head when left out; never the doer. */
  @Nullable() @IsId() checkerId?: string | null;
  /** @example "required" */
  @Optional() @IsOneOf(CHECKS) check?: (typeof CHECKS)[number];
  /** @example {"anchor": "arrival", "offset": "-PT60M"} */
  @IsTimePoint() due: TimePoint;
  @Nullable() @IsTimePoint() acknowledgeBy?: TimePoint | null;
}

/** One department's package. */
export class PlanAssignmentDto {
  /**
   * Code of the department.
   * @example "transport"
   */
  @IsCode() department: string;
  /** Whether gates wait for its signatures; true when left out. */
  @Optional() @IsFlag() required?: boolean;
  @Nullable() @IsId() leadId?: string | null;
  @IsListOf(() => PlanTaskDto, { max: PLAN_LIMITS.tasks, code: 'plan.too-many-tasks' })
  tasks: PlanTaskDto[];
}

const tasksIn = (list: unknown): number => {
  if (!Array.isArray(list)) return 0;
  return (list as { tasks?: unknown }[]).reduce(
    (sum, entry) => sum + (Array.isArray(entry?.tasks) ? entry.tasks.length : 0),
    0,
  );
};

const FewEnoughTasks = (): PropertyDecorator =>
  rule(
    'tasksInAll',
    { code: 'plan.too-many-tasks', max: PLAN_LIMITS.tasks },
    (v) => tasksIn(v) <= PLAN_LIMITS.tasks,
  );

/** The whole plan. */
export class PlanDocumentDto {
  /** @example 1 */
  @Optional() @IsOneOf([1]) schema?: 1;
  @IsListOf(() => PlanItemDto, { max: PLAN_LIMITS.items, code: 'plan.too-many-items' })
  items: PlanItemDto[];
  @IsListOf(() => PlanAssignmentDto, { max: 100 })
  @FewEnoughTasks()
  assignments: PlanAssignmentDto[];
}

/** A checked document in the domain's words. */
export const planOf = ({ items, assignments }: PlanDocumentDto): PlanDocument => ({
  schema: 1,
  items: items.map((item) => ({ ...item })),
  assignments: assignments.map(packageOf),
});

/** One department's package in the domain's words. */
export const packageOf = (dto: PlanAssignmentDto): PlanDocument['assignments'][number] => ({
  ...dto,
  tasks: dto.tasks.map((task) => ({ ...task })),
});
