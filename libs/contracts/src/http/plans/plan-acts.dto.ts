import { ActDto, ReasonedActDto } from '../acts';
import { IsFlag, IsPart, IsText, Nullable } from '../platform';
import { PlanAssignmentDto } from './plan-assignment.dto';
import { PlanDocumentDto } from './plan-document.dto';

/** Sending and submitting the draft. */
export class HandInPlanDto extends ActDto {
  /** @example "请于明日中午前会签" */
  @Nullable() @IsText({ max: 1000, multiline: true }) note?: string | null;
}

/** 变更: takes effect when its route has agreed. */
export class ProposeChangeDto extends ReasonedActDto {
  @IsPart(() => PlanDocumentDto) document: PlanDocumentDto;
  /** 微调: times only; approved by the 总协调, and signatures stand. */
  @IsFlag() minor: boolean;
}

/** A department that joins while the reception runs. */
export class AddAssignmentDto extends ReasonedActDto {
  @IsPart(() => PlanAssignmentDto) assignment: PlanAssignmentDto;
}
