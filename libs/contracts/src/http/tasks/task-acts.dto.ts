import { PLAN_LIMITS } from '@app/domain';
import { ActDto } from '../acts';
import { IsId, IsListOfIds, IsText, Nullable } from '../platform';

/** 分派, 转办 */
export class AssignTaskDto extends ActDto {
  @IsId() doerId: string;
}

/** 办结 */
export class FinishTaskDto extends ActDto {
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
  /** @example "全部到位" */
  @Nullable() @IsText({ max: 1000, multiline: true }) note?: string | null;
}
