import { PLAN_LIMITS } from '@app/domain';
import type { PlanAssignment } from '@app/domain';
import { IsCode, IsFlag, IsId, IsListOf, Nullable, Optional } from '../platform';
import { PlanTaskDto } from './plan-task.dto';

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

/** One department's package in the domain's words. */
export const packageOf = (dto: PlanAssignmentDto): PlanAssignment => structuredClone(dto);
