import { PROVISIONS } from '@app/domain';
import type { Provision, TaskPhase, TimePoint } from '@app/domain';
import {
  IsCode,
  IsId,
  IsListOf,
  IsListOfCodes,
  IsListOfTexts,
  IsOneOf,
  IsPart,
  IsReading,
  IsText,
  Nullable,
  Optional,
} from '../platform';
import { rule } from '../platform/rule';
import { IsKey } from '../receptions/is-key';
import { IsTimePoint } from './is-time-point';

const PHASES = ['prepare', 'execute'] as const;
const CHECKS = ['required', 'none'] as const;

/** A prompt again and again while an item runs. */
export class RepeatDto {
  /**
   * ISO 8601, hours, minutes and seconds only.
   * @example "PT15M"
   */
  @IsText({ max: 40 }) every: string;
  /**
   * Key of the item; the task's own when left out.
   * @example "opening"
   */
  @Optional() @IsKey() item?: string;
}

/** Bounds of what an instrument shows. */
export class ReadingDto {
  /** @example "°C" */
  @IsText({ max: 20 }) unit: string;
  /** @example 22 */
  @Optional() @IsReading() min?: number;
  /** @example 24 */
  @Optional() @IsReading() max?: number;
}

const isOrdered = (v: unknown): boolean => {
  const { min, max } = (v ?? {}) as Partial<ReadingDto>;
  return typeof min !== 'number' || typeof max !== 'number' || min <= max;
};

/** One line to tick. */
export class ChecklistLineDto {
  /** @example "temperature" */
  @IsKey() key: string;
  /** @example "会场温度" */
  @IsText({ max: 200 }) what: string;
  @Optional()
  @IsPart(() => ReadingDto)
  @rule('readingOrder', { code: 'number.order' }, isOrdered)
  reading?: ReadingDto;
}

/** Handed over to another department: both confirm. */
export class PlanHandoverDto {
  /** @example "catering" */
  @IsCode() to: string;
  /** Key of its task, when it has one for this. */
  @Nullable() @IsKey() task?: string | null;
}

/** What a task says, beside what every task must. */
export class TaskContentDto {
  /** Key of the item it hangs on. */
  @Nullable() @IsText({ max: 60 }) item?: string | null;
  /** @example "提前三十分钟到位" */
  @Nullable() @IsText({ max: 1000, multiline: true }) standard?: string | null;
  @Nullable() @IsText({ max: 1000, multiline: true }) cautions?: string | null;
  @Nullable() @IsText({ max: 200 }) place?: string | null;
  @Nullable() @IsText({ max: 120 }) contact?: string | null;
  @Nullable() @IsText({ max: 64 }) contactPhone?: string | null;
  /** Open until the department assigns it. */
  @Nullable() @IsId() doerId?: string | null;
  /** The department's head when left out; never the doer. */
  @Nullable() @IsId() checkerId?: string | null;
  /** @example "required" */
  @Optional() @IsOneOf(CHECKS) check?: (typeof CHECKS)[number];
  /**
   * The window opens: not before this, and by `due`.
   * @example {"anchor": "arrival", "offset": "-PT90M"}
   */
  @Nullable() @IsTimePoint() from?: TimePoint | null;
  @Nullable() @IsPart(() => RepeatDto) repeat?: RepeatDto | null;
  @Nullable() @IsTimePoint() acknowledgeBy?: TimePoint | null;
  @Optional() @IsListOf(() => ChecklistLineDto, { max: 100 }) checklist?: ChecklistLineDto[];
  @Nullable() @IsPart(() => PlanHandoverDto) handover?: PlanHandoverDto | null;
  /** @example ["flowers"] */
  @Optional() @IsListOfCodes(PROVISIONS) provisions?: Provision[];
  /** @example ["R99"] */
  @Optional() @IsListOfTexts({ most: 50, max: 60 }) cites?: string[];
}

/** One thing to do. */
export class PlanTaskDto extends TaskContentDto {
  /** @example "meet-guests" */
  @IsKey() key: string;
  /** @example "到机场迎接" */
  @IsText({ max: 500, multiline: true }) what: string;
  /**
   * Which gate waits for it: 就绪确认 for prepare, 办结确认 for execute.
   * @example "execute"
   */
  @IsOneOf(PHASES) phase: TaskPhase;
  /** @example {"anchor": "arrival", "offset": "-PT60M"} */
  @IsTimePoint() due: TimePoint;
}

/** Fields of a task to set. */
export class TaskChangeDto extends TaskContentDto {
  /** @example "到机场迎接" */
  @Optional() @IsText({ max: 500, multiline: true }) what?: string;
  /** @example "execute" */
  @Optional() @IsOneOf(PHASES) phase?: TaskPhase;
  /** @example {"anchor": "arrival", "offset": "-PT60M"} */
  @Optional() @IsTimePoint() due?: TimePoint;
}
