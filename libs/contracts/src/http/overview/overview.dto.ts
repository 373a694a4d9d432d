import { ApprovalRowDto, ReceptionRowDto } from '../boards';
import { PersonDto } from '../directory';

/** Something that goes wrong now: the rule, how long, and who has it. */
export class ExceptionDto {
  /** @example "task.late" */
  rule: string;
  receptionId: string;
  receptionCode: string;
  receptionTitle: string;
  zone: string;
  assignmentId: string | null;
  departmentCode: string | null;
  departmentName: string | null;
  departmentNameEn: string | null;
  objectType: string;
  objectId: string;
  what: string | null;
  since: Date;
  minutes: number;
  person: PersonDto | null;
}

export class OverviewRowDto extends ReceptionRowDto {
  /** Its days touch today. */
  today: boolean;
}

export class OverviewCountsDto {
  receptions: number;
  today: number;
  red: number;
  amber: number;
  green: number;
  grey: number;
}

/** Is anything going wrong? */
export class OverviewDto {
  now: Date;
  /** The office's. */
  zone: string;
  counts: OverviewCountsDto;
  /** Running receptions, red first; at most 100. */
  receptions: OverviewRowDto[];
  /** The worst first; at most 20. */
  exceptions: ExceptionDto[];
  /** What waits for my decision. */
  decisions: ApprovalRowDto[];
}
