import { PLAN_LIMITS } from '@app/domain';
import { ActDto } from '../acts';
import { IsId, IsListOf, IsListOfIds, IsReading, IsText, Nullable, Optional } from '../platform';

/** 分派, 转办 */
export class AssignTaskDto extends ActDto {
  @IsId() doerId: string;
}

/** One line of a checklist, ticked. */
export class TickDto {
  /**
   * Its key.
   * @example "temperature"
   */
  @IsText({ max: 100 }) line: string;
  /**
   * Where the line asks for a reading, in its unit.
   * @example 23
   */
  @Nullable() @IsReading() reading?: number | null;
}

/** One line of the checklist of one of several tasks. */
export class TaskTickDto extends TickDto {
  @IsId() taskId: string;
}

/** 办结 */
export class FinishTaskDto extends ActDto {
  /** Every line of the task's checklist. */
  @Optional() @IsListOf(() => TickDto, { max: 100 }) ticks?: TickDto[];

  /** @example "车辆已到位" */
  @Nullable() @IsText({ max: 1000, multiline: true }) note?: string | null;
}

/** Several tasks of one package in one act: all of them or none. */
export class TasksDto extends ActDto {
  @IsListOfIds({ max: PLAN_LIMITS.tasks, min: 1 }) taskIds: string[];
}

export class AssignTasksDto extends TasksDto {
  @IsId() doerId: string;
}

export class FinishTasksDto extends TasksDto {
  /** Every line of the tasks' checklists. */
  @Optional() @IsListOf(() => TaskTickDto, { max: 2000 }) ticks?: TaskTickDto[];

  /** @example "全部到位" */
  @Nullable() @IsText({ max: 1000, multiline: true }) note?: string | null;
}
