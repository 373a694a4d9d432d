import { PLAN_LIMITS } from '@app/domain';
import type { PlanDocument } from '@app/domain';
import {
  IsCode,
  IsFlag,
  IsId,
  IsListOf,
  IsOneOf,
  IsPart,
  IsText,
  IsWhole,
  Nullable,
  Optional,
  OrNull,
} from '../platform';
import { rule } from '../platform/rule';
import { IsKey, IsLineKey } from '../receptions/is-key';
import { IsPlanEdits } from './is-plan-edits';
import { MOST_CENTS } from './item-content.dto';
import { PlanAssignmentDto } from './plan-assignment.dto';
import type { PlanEditDto } from './plan-edit.dto';
import { PlanItemDto } from './plan-item.dto';

const PAYERS = ['host', 'guest'] as const;

/** 预案: prepared edits that one act switches to. */
export class BranchDto {
  /** @example "rain" */
  @IsKey() key: string;
  /** @example "雨天改在室内" */
  @IsText({ max: 200 }) title: string;
  /** @example "前一日 18:00 预报有雨" */
  @IsText({ max: 500, multiline: true }) trigger: string;
  /** Who decides that it is switched to; null: the coordinator. */
  @Nullable() @IsId() deciderId?: string | null;
  /** @example [{"op": "change-place", "item": "opening", "place": "一楼大厅"}] */
  @IsPlanEdits({ min: 0, code: 'branch.too-many-edits' }) edits: PlanEditDto[];
  /** In force; set by the switch itself. */
  @Optional() @IsFlag() switched?: boolean;
}

/** One line of the budget; amounts in cents (分). */
export class BudgetLineDto {
  /** @example "lunch" */
  @IsLineKey() key: string;
  /** @example "meals" */
  @IsCode() class: string;
  /** What a line of the office's own is called. */
  @Nullable() @IsText({ max: 120 }) title?: string | null;
  @Nullable() @IsKey() item?: string | null;
  /** @example 13000 */
  @OrNull() @IsWhole({ min: 0, max: MOST_CENTS }) standard: number | null;
  /** @example 12 */
  @IsWhole({ min: 0, max: 100_000 }) heads: number;
  /** @example 1 */
  @IsWhole({ min: 0, max: 100_000 }) units: number;
  /** @example 156000 */
  @IsWhole({ min: 0, max: MOST_CENTS }) amount: number;
  /** @example "host" */
  @IsOneOf(PAYERS) payer: (typeof PAYERS)[number];
  @Nullable() @IsText({ max: 500, multiline: true }) reason?: string | null;
}

/** The SOP template a plan was made from. */
export class PlanTemplateDto {
  /** @example "foreign-visit" */
  @IsCode() code: string;
  /** @example 1 */
  @IsWhole({ min: 1, max: 1_000_000 }) version: number;
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
  @Optional()
  @IsListOf(() => BranchDto, { max: PLAN_LIMITS.branches, code: 'plan.too-many-branches' })
  branches?: BranchDto[];
  @Optional() @IsListOf(() => BudgetLineDto, { max: 500 }) budget?: BudgetLineDto[];
  @Nullable() @IsPart(() => PlanTemplateDto) template?: PlanTemplateDto | null;
}

/** A checked document in the domain's words: every field goes through. */
export const planOf = (dto: PlanDocumentDto): PlanDocument => ({
  ...(structuredClone(dto) as Omit<PlanDocument, 'schema'>),
  schema: 1,
});
