import { PLAN_LIMITS } from '@app/domain';
import type { PlanEdit, TimePoint } from '@app/domain';
import {
  IsCode,
  IsDuration,
  IsId,
  IsInstant,
  IsListOf,
  IsListOfTexts,
  IsOneOf,
  IsPart,
  IsText,
  IsWhole,
  Nullable,
  Optional,
  OrNull,
} from '../platform';
import { IsKey } from '../receptions/is-key';
import { IsTimePoint } from './is-time-point';
import { PlanAssignmentDto } from './plan-assignment.dto';
import { ItemChangeDto, PlanItemDto } from './plan-item.dto';
import { PlanTaskDto, TaskChangeDto } from './plan-task.dto';

const RIPPLES = ['shift', 'none'] as const;
type Ripple = (typeof RIPPLES)[number];

class MoveItemDto {
  @IsOneOf(['move-item']) op: 'move-item';
  @IsKey() item: string;
  @Nullable() @IsTimePoint() start?: TimePoint | null;
  @Nullable() @IsTimePoint() end?: TimePoint | null;
  @Optional() @IsDuration() by?: string;
  @Optional() @IsOneOf(RIPPLES) ripple?: Ripple;
}

class MoveBatchDto {
  @IsOneOf(['move-batch']) op: 'move-batch';
  @IsKey() batch: string;
  @IsInstant() at: string;
  @Optional() @IsOneOf(RIPPLES) ripple?: Ripple;
}

class DepartmentTaskDto {
  @IsCode() department: string;
  @IsPart(() => PlanTaskDto) task: PlanTaskDto;
}

class AddItemDto {
  @IsOneOf(['add-item']) op: 'add-item';
  @IsPart(() => PlanItemDto) item: PlanItemDto;
  @Optional() @IsListOf(() => DepartmentTaskDto, { max: 200 }) tasks?: DepartmentTaskDto[];
}

class ChangeItemDto {
  @IsOneOf(['change-item']) op: 'change-item';
  @IsKey() item: string;
  @IsPart(() => ItemChangeDto) change: ItemChangeDto;
}

class RemoveItemDto {
  @IsOneOf(['remove-item']) op: 'remove-item';
  @IsKey() item: string;
}

class AddTaskDto {
  @IsOneOf(['add-task']) op: 'add-task';
  @IsCode() department: string;
  @IsPart(() => PlanTaskDto) task: PlanTaskDto;
}

class ChangeTaskDto {
  @IsOneOf(['change-task']) op: 'change-task';
  @IsCode() department: string;
  @IsKey() task: string;
  @IsPart(() => TaskChangeDto) change: TaskChangeDto;
}

class RemoveTaskDto {
  @IsOneOf(['remove-task']) op: 'remove-task';
  @IsCode() department: string;
  @IsKey() task: string;
}

class ReplacePersonDto {
  @IsOneOf(['replace-person']) op: 'replace-person';
  @IsId() from: string;
  @IsId() to: string;
  @Optional() @IsListOfTexts({ most: PLAN_LIMITS.items, max: 60 }) items?: string[];
}

class ChangeHeadCountDto {
  @IsOneOf(['change-head-count']) op: 'change-head-count';
  @IsWhole({ min: 1, max: 100_000 }) headCount: number;
  @Nullable() @IsKey() item?: string | null;
}

class ChangePlaceDto {
  @IsOneOf(['change-place']) op: 'change-place';
  @IsKey() item: string;
  @OrNull() @IsText({ max: 200 }) place: string | null;
  @Nullable() @IsWhole({ min: 0, max: 2880 }) travelMinutes?: number | null;
}

class SwitchBranchDto {
  @IsOneOf(['switch-branch']) op: 'switch-branch';
  @IsKey() branch: string;
}

class ShiftFromDto {
  @IsOneOf(['shift-from']) op: 'shift-from';
  @IsText({ max: 60 }) from: string;
  @IsDuration() by: string;
}

class AddDepartmentToPlanDto {
  @IsOneOf(['add-department']) op: 'add-department';
  @IsPart(() => PlanAssignmentDto) assignment: PlanAssignmentDto;
}

class RemoveDepartmentDto {
  @IsOneOf(['remove-department']) op: 'remove-department';
  @IsCode() department: string;
}

/** The classes of edits by their `op`; the compiler knows that none is missing. */
const EDITS = {
  'move-item': MoveItemDto,
  'move-batch': MoveBatchDto,
  'add-item': AddItemDto,
  'change-item': ChangeItemDto,
  'remove-item': RemoveItemDto,
  'add-task': AddTaskDto,
  'change-task': ChangeTaskDto,
  'remove-task': RemoveTaskDto,
  'replace-person': ReplacePersonDto,
  'change-head-count': ChangeHeadCountDto,
  'change-place': ChangePlaceDto,
  'switch-branch': SwitchBranchDto,
  'shift-from': ShiftFromDto,
  'add-department': AddDepartmentToPlanDto,
  'remove-department': RemoveDepartmentDto,
} as const satisfies Record<PlanEdit['op'], new () => object>;

/** One typed edit of a plan, as it is sent: the fields of its `op`, and no others. */
export type PlanEditDto = InstanceType<(typeof EDITS)[PlanEdit['op']]>;

export const EDIT_CLASSES: ReadonlyMap<unknown, new () => object> = new Map(Object.entries(EDITS));

/** Checked edits in the domain's words. */
export const planEditsOf = (edits: readonly PlanEditDto[]): readonly PlanEdit[] =>
  structuredClone(edits);
