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

/** Gives an item new times, or moves it by a duration. */
class MoveItemEditDto {
  @IsOneOf(['move-item']) op: 'move-item';
  @IsKey() item: string;
  @Nullable() @IsTimePoint() start?: TimePoint | null;
  @Nullable() @IsTimePoint() end?: TimePoint | null;
  @Optional() @IsDuration() by?: string;
  @Optional() @IsOneOf(RIPPLES) ripple?: Ripple;
}

/** Moves an arrival or departure of the guests. */
class MoveBatchEditDto {
  @IsOneOf(['move-batch']) op: 'move-batch';
  @IsKey() batch: string;
  @IsInstant() at: string;
  @Optional() @IsOneOf(RIPPLES) ripple?: Ripple;
}

/** A task with the department that does it. */
class DepartmentTaskDto {
  @IsCode() department: string;
  @IsPart(() => PlanTaskDto) task: PlanTaskDto;
}

/** Adds an item, with its tasks. */
class AddItemEditDto {
  @IsOneOf(['add-item']) op: 'add-item';
  @IsPart(() => PlanItemDto) item: PlanItemDto;
  @Optional() @IsListOf(() => DepartmentTaskDto, { max: 200 }) tasks?: DepartmentTaskDto[];
}

/** Sets fields of an item other than its key and its times. */
class ChangeItemEditDto {
  @IsOneOf(['change-item']) op: 'change-item';
  @IsKey() item: string;
  @IsPart(() => ItemChangeDto) change: ItemChangeDto;
}

/** Removes an item with its tasks. */
class RemoveItemEditDto {
  @IsOneOf(['remove-item']) op: 'remove-item';
  @IsKey() item: string;
}

/** Adds a task to a department of the plan. */
class AddTaskEditDto {
  @IsOneOf(['add-task']) op: 'add-task';
  @IsCode() department: string;
  @IsPart(() => PlanTaskDto) task: PlanTaskDto;
}

/** Sets fields of a task. */
class ChangeTaskEditDto {
  @IsOneOf(['change-task']) op: 'change-task';
  @IsCode() department: string;
  @IsKey() task: string;
  @IsPart(() => TaskChangeDto) change: TaskChangeDto;
}

/** Removes a task. */
class RemoveTaskEditDto {
  @IsOneOf(['remove-task']) op: 'remove-task';
  @IsCode() department: string;
  @IsKey() task: string;
}

/** Puts one person in the place of another, on all items or on those named. */
class ReplacePersonEditDto {
  @IsOneOf(['replace-person']) op: 'replace-person';
  @IsId() from: string;
  @IsId() to: string;
  @Optional() @IsListOfTexts({ most: PLAN_LIMITS.items, max: 60 }) items?: string[];
}

/** Changes the number of guests, of the reception or of one item. */
class ChangeHeadCountEditDto {
  @IsOneOf(['change-head-count']) op: 'change-head-count';
  @IsWhole({ min: 1, max: 100_000 }) headCount: number;
  @Nullable() @IsKey() item?: string | null;
}

/** Moves an item to another place. */
class ChangePlaceEditDto {
  @IsOneOf(['change-place']) op: 'change-place';
  @IsKey() item: string;
  @OrNull() @IsText({ max: 200 }) place: string | null;
  @Nullable() @IsWhole({ min: 0, max: 2880 }) travelMinutes?: number | null;
}

/** 启动预案 */
class SwitchBranchEditDto {
  @IsOneOf(['switch-branch']) op: 'switch-branch';
  @IsKey() branch: string;
}

/** Moves everything that starts at or after an item or a time. */
class ShiftFromEditDto {
  @IsOneOf(['shift-from']) op: 'shift-from';
  @IsText({ max: 60 }) from: string;
  @IsDuration() by: string;
}

/** Times counted in working days follow the calendar of holidays as it is now. */
class FollowCalendarEditDto {
  @IsOneOf(['follow-calendar']) op: 'follow-calendar';
}

/** Adds a department with its package. */
class AddDepartmentEditDto {
  @IsOneOf(['add-department']) op: 'add-department';
  @IsPart(() => PlanAssignmentDto) assignment: PlanAssignmentDto;
}

/** Takes a department out of the plan. */
class RemoveDepartmentEditDto {
  @IsOneOf(['remove-department']) op: 'remove-department';
  @IsCode() department: string;
}

/** The classes of edits by their `op`; the compiler knows that none is missing. */
const EDITS = {
  'move-item': MoveItemEditDto,
  'move-batch': MoveBatchEditDto,
  'add-item': AddItemEditDto,
  'change-item': ChangeItemEditDto,
  'remove-item': RemoveItemEditDto,
  'add-task': AddTaskEditDto,
  'change-task': ChangeTaskEditDto,
  'remove-task': RemoveTaskEditDto,
  'replace-person': ReplacePersonEditDto,
  'change-head-count': ChangeHeadCountEditDto,
  'change-place': ChangePlaceEditDto,
  'switch-branch': SwitchBranchEditDto,
  'shift-from': ShiftFromEditDto,
  'follow-calendar': FollowCalendarEditDto,
  'add-department': AddDepartmentEditDto,
  'remove-department': RemoveDepartmentEditDto,
} as const satisfies Record<PlanEdit['op'], new () => object>;

/** One typed edit of a plan, as it is sent: the fields of its `op`, and no others. */
export type PlanEditDto = InstanceType<(typeof EDITS)[PlanEdit['op']]>;

/** The class of each kind of edit. */
export const EDIT_CLASSES: ReadonlyMap<unknown, new () => object> = new Map(Object.entries(EDITS));

/** Checked edits in the domain's words. */
export const planEditsOf = (edits: readonly PlanEditDto[]): readonly PlanEdit[] =>
  structuredClone(edits);
