import { GRADES, PLAN_LIMITS } from '@app/domain';
import type { Grade } from '@app/domain';
import { FindingDto } from '../plans/finding.dto';
import { PlanDocumentDto } from '../plans/plan-document.dto';
import { PlanItemDto } from '../plans/plan-item.dto';
import { IsCode, IsFlag, IsListOf, IsOneOf, IsWhole, Optional } from '../platform';

/** From which template, and with which itinerary, a draft is made. */
export class GeneratePlanDto {
  /**
   * Code of the template; when left out that of the draft, else the one that profile and grade select.
   * @example "domestic-official"
   */
  @Optional() @IsCode() template?: string;
  /** When left out: the version that the draft was begun with, else the one in force. */
  @Optional() @IsWhole({ min: 1, max: 1_000_000 }) version?: number;
  /** The office's own itinerary; the template's when left out. */
  @Optional()
  @IsListOf(() => PlanItemDto, { max: PLAN_LIMITS.items, code: 'plan.too-many-items' })
  itinerary?: PlanItemDto[];
  /** Uses the items of the draft as it stands. */
  @Optional() @IsFlag() keepItems?: boolean;
  /**
   * 接待规格, where the reception's text does not say it.
   * @example "bureau"
   */
  @Optional() @IsOneOf(GRADES) grade?: Grade;
  /**
   * Days of the stay, while arrival and departure are open.
   * @example 2
   */
  @Optional() @IsWhole({ min: 1, max: 60 }) days?: number;
  /** Saves it as the draft, with `If-Match`; otherwise it is only shown. */
  @Optional() @IsFlag() save?: boolean;
}

/** What the template has and this draft has not. */
export class SkippedDto {
  /** @example "task" */
  what: string;
  key: string;
  /** @example "入住 · 客房就绪，逐间检查" */
  name: string;
  /** @example "department-missing" */
  reason: string;
  detail?: string;
  message: string;
}

export class PlanSectionDto {
  /** @example "lodging" */
  section: string;
  title: string;
  /** `department/task` */
  tasks: string[];
}

export class GeneratedPlanDto {
  document: PlanDocumentDto;
  sections: PlanSectionDto[];
  skipped: SkippedDto[];
  findings: FindingDto[];
  saved: boolean;
  /** Of the draft: as it was, or as it was saved. */
  revision: number;
}
