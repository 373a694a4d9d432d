import { PersonDto } from '../directory';
import { FollowUpRowDto } from './follow-up-list.dto';

export class PlannedActualDto {
  key: string;
  title: string;
  status: string;
  plannedStart: Date | null;
  plannedEnd: Date | null;
  actualStart: Date | null;
  actualEnd: Date | null;
  /** Actual minus planned start, in minutes. */
  startedLateBy: number | null;
  skipReason: string | null;
}

export class SummaryTaskDto {
  id: string;
  departmentCode: string;
  what: string;
  status: string;
  due: Date | null;
  doneAt: Date | null;
  lateMinutes: number | null;
  reason: string | null;
}

/** A task that a department gave back, as often as it did. */
export class ReturnedTaskDto {
  taskId: string;
  at: Date;
  by: PersonDto | null;
}

export class PlanChangeDto {
  number: number;
  createdAt: Date;
  createdBy: PersonDto | null;
  note: string | null;
}

export class ObjectionDto {
  id: string;
  departmentCode: string;
  remark: string | null;
  by: PersonDto | null;
  at: Date;
  status: string;
  decidedBy: PersonDto | null;
  decidedAt: Date | null;
}

export class OverrideRowDto {
  stage: string;
  at: Date;
  by: PersonDto | null;
}

export class UnsignedDto {
  assignmentId: string;
  departmentCode: string;
  scope: string;
}

export class StillOpenDto {
  followUps: FollowUpRowDto[];
  tasks: SummaryTaskDto[];
  signatures: UnsignedDto[];
}

export class SummaryFactsDto {
  items: PlannedActualDto[];
  taskTotal: number;
  lateTasks: SummaryTaskDto[];
  returnedTasks: ReturnedTaskDto[];
  changes: PlanChangeDto[];
  objections: ObjectionDto[];
  overrides: OverrideRowDto[];
  open: StillOpenDto;
}

/** 小结, pre-filled with what the rows and the audit say. */
export class SummaryDto {
  receptionId: string;
  zone: string;
  /** none, draft, submitted, approved. */
  status: string;
  text: string | null;
  lessons: string | null;
  facts: SummaryFactsDto;
}
