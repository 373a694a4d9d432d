import { Optional } from '../platform';
import { isText, rule } from '../platform/rule';

const VERSION = /^(draft|[1-9]\d{0,8})$/;

export class PlanTimesQueryDto {
  /**
   * Number of a version, or `draft`; the plan in force when left out, and the draft while there is none.
   * @example "draft"
   */
  @Optional()
  @rule(
    'version',
    { code: 'value.unknown', pattern: VERSION.source },
    (v) => isText(v) && VERSION.test(v),
  )
  version?: string;
}

/** One time of a plan, and why it is what it is. */
export class PlanTimeDto {
  /** Where the plan says it. */
  path: string;
  /** null: open, something it hangs on is not known yet. */
  at: Date | null;
  /** It hangs on something real that has not happened yet. */
  estimate: boolean;
  /** In the language asked for: "14:40 = 航班到达 15:40 − 60 分钟". */
  because: string;
}

export class ItemTimesDto {
  /** @example "opening" */
  key: string;
  title: string;
  /** @example "items[0]" */
  path: string;
  /** Zone in which its times are told. */
  zone: string;
  /** null: the plan says nothing. */
  start: PlanTimeDto | null;
  end: PlanTimeDto | null;
}

export class TaskTimesDto {
  /** @example "meet-guests" */
  key: string;
  what: string;
  /** @example "assignments[0].tasks[0]" */
  path: string;
  zone: string;
  due: PlanTimeDto | null;
  /** The window opens. */
  from: PlanTimeDto | null;
  acknowledgeBy: PlanTimeDto | null;
  /** When a repeated task is to be done, while its item runs. */
  prompts: Date[];
  /** How often, in words: "“午餐”进行中每 15 分钟一次". */
  repeat: string | null;
}

export class DepartmentTimesDto {
  department: string;
  tasks: TaskTimesDto[];
}

/** Every time of a plan. Paths are places in the document as the reader gets it. */
export class PlanTimesDto {
  /** null: the draft. */
  version: number | null;
  zone: string;
  items: ItemTimesDto[];
  departments: DepartmentTimesDto[];
}
