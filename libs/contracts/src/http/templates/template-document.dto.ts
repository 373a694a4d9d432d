import { ROOM_CLASSES, SECTIONS, TEMPLATE_LIMITS, VEHICLE_KINDS } from '@app/domain';
import type {
  DayTime,
  RoomClass,
  Scaled,
  Section,
  SopTemplate,
  SpokenNumber,
  TimePoint,
  Vehicle,
} from '@app/domain';
import { ItemContentDto } from '../plans/plan-item.dto';
import { PlanHandoverDto, PlanTaskDto } from '../plans/plan-task.dto';
import {
  IsCode,
  IsFlag,
  IsListOf,
  IsOneOf,
  IsPart,
  IsText,
  IsWhole,
  Nullable,
  Optional,
} from '../platform';
import { ruleInside } from '../platform/rule';
import { IsKey } from '../receptions/is-key';
import { ConditionDto } from './condition.dto';
import { countFaults, numbersFaults, startFaults, wordsFaults } from './template-shape-faults';

const USES = ['guests', 'lead', 'escort', 'luggage', 'spare'] as const;

/** A name in both languages. */
export class TemplateTitleDto {
  /** @example "国内公务接待" */
  @IsText({ max: 80 }) zh: string;
  /** @example "Domestic official visit" */
  @IsText({ max: 80 }) en: string;
}

/** An item of the default itinerary, without its times. */
export class TemplateItemContentDto extends ItemContentDto {
  /** @example "talk" */
  @IsKey() key: string;
  /** @example "meeting" */
  @IsText({ max: 40 }) kind: string;
  /** @example "工作座谈" */
  @IsText({ max: 200 }) title: string;
}

/** Rooms by head count. */
export class TemplateRoomDto {
  /** @example "standard" */
  @IsOneOf(ROOM_CLASSES) class: RoomClass;
  /**
   * A number, or `{share, min, round?, less?}` of the head count.
   * @example {"share": 1, "min": 1}
   */
  @ruleInside('count', countFaults) count: number | Scaled;
  /** @example "bureau" */
  @Nullable() @IsCode() rank?: string | null;
  @Nullable() @IsWhole({ min: 0, max: 100_000_000 }) perNight?: number | null;
  @Optional() @IsPart(() => ConditionDto) when?: ConditionDto;
}

/** Vehicles by head count. */
export class TemplateVehicleDto {
  /** @example "minibus" */
  @IsOneOf(VEHICLE_KINDS) kind: Vehicle['kind'];
  /** @example 1 */
  @ruleInside('count', countFaults) count: number | Scaled;
  /** @example "guests" */
  @Optional() @IsOneOf(USES) use?: (typeof USES)[number];
  @Nullable() @IsText({ max: 500 }) reason?: string | null;
  @Optional() @IsPart(() => ConditionDto) when?: ConditionDto;
}

/** One entry of the default itinerary. */
export class TemplateItemDto {
  @IsPart(() => TemplateItemContentDto) item: TemplateItemContentDto;
  @Optional() @IsPart(() => ConditionDto) when?: ConditionDto;
  /**
   * A day of the stay with a wall time, or a time relative to arrival or departure.
   * @example {"day": 1, "at": "09:00"}
   */
  @ruleInside('start', startFaults) start: TimePoint | DayTime;
  /** @example "PT2H" */
  @IsText({ max: 40 }) lasts: string;
  @Optional() @IsListOf(() => TemplateRoomDto, { max: 20 }) rooms?: TemplateRoomDto[];
  @Optional() @IsListOf(() => TemplateVehicleDto, { max: 20 }) vehicles?: TemplateVehicleDto[];
}

/** One task of a pack. */
export class TemplateTaskDto {
  /** @example "transport" */
  @IsCode() department: string;
  @Optional() @IsPart(() => ConditionDto) when?: ConditionDto;
  /**
   * Without people; its times may say `this` for the item.
   * @example {"key": "car-in-place", "what": "车辆到位", "phase": "execute", "due": {"anchor": "this", "offset": "-PT10M"}}
   */
  @IsPart(() => PlanTaskDto) task: PlanTaskDto;
  /** @example {"to": "catering"} */
  @Nullable() @IsPart(() => PlanHandoverDto) handover?: PlanHandoverDto | null;
  /**
   * Numbers that the words name in braces.
   * @example {"chairs": {"share": 0.1, "min": 2, "unknown": "至少 2"}}
   */
  @Optional() @ruleInside('numbers', numbersFaults) numbers?: Record<string, SpokenNumber>;
}

/** 预案: tasks that are added when something comes true. */
export class TemplateBranchDto {
  /** @example "rain" */
  @IsKey() key: string;
  /** @example "雨天" */
  @IsText({ max: 120 }) title: string;
  /** @example "前一日 18:00 预报有雨" */
  @IsText({ max: 500, multiline: true }) trigger: string;
  @Optional() @IsPart(() => ConditionDto) when?: ConditionDto;
  @IsListOf(() => TemplateTaskDto, { max: 20 }) tasks: TemplateTaskDto[];
}

/** 任务包: the work that items of some kinds bring. */
export class TaskPackDto {
  /** @example "arrival" */
  @IsCode() code: string;
  /** @example "welcome" */
  @IsOneOf(SECTIONS) section: Section;
  /**
   * Kinds, or classes as `class:meeting`; empty: once per reception.
   * @example ["arrival"]
   */
  @ruleInside('kinds', wordsFaults) itemKinds: string[];
  @IsListOf(() => TemplateTaskDto, { max: TEMPLATE_LIMITS.tasksPerPack })
  tasks: TemplateTaskDto[];
  @Optional() @IsListOf(() => TemplateBranchDto, { max: 10 }) branches?: TemplateBranchDto[];
}

/** What a template says, without its code and version. */
export class TemplateDocumentDto {
  @IsPart(() => TemplateTitleDto) title: TemplateTitleDto;
  @IsPart(() => ConditionDto) when: ConditionDto;
  /** Chosen among several that fit when nobody names one. */
  @Optional() @IsFlag() general?: boolean;
  @IsListOf(() => TemplateItemDto, { max: TEMPLATE_LIMITS.items }) itinerary: TemplateItemDto[];
  @IsListOf(() => TaskPackDto, { max: TEMPLATE_LIMITS.packs }) packs: TaskPackDto[];
}

/** A checked document in the domain's words. */
export const templateOf = (
  document: TemplateDocumentDto,
  code: string,
  version: number,
): SopTemplate => ({
  ...(structuredClone(document) as unknown as Omit<SopTemplate, 'code' | 'version'>),
  code,
  version,
});
