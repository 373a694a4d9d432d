import { ActDto, ReasonedActDto } from '../acts';
import { IsPart, IsText, Nullable } from '../platform';
import { PlanAssignmentDto } from './plan-assignment.dto';

/** Sending and submitting the draft. */
export class HandInPlanDto extends ActDto {
  /** @example "请于明日中午前会签" */
  @Nullable() @IsText({ max: 1000, multiline: true }) note?: string | null;
}

/** A department that joins while the reception runs. */
export class AddAssignmentDto extends ReasonedActDto {
  @IsPart(() => PlanAssignmentDto) assignment: PlanAssignmentDto;
}
