import { PersonDto } from '../directory';
import { FollowUpRowDto } from './follow-up-list.dto';
import { HandoverRowDto } from '../handovers/handover.dto';
import { TaskCountsDto } from './board.dto';
import { TaskRowDto } from './task-list.dto';

/** A department's word, with who gave it and how. */
export class SignatureDto {
  id: string;
  scope: string;
  answer: string;
  remark: string | null;
  by: PersonDto | null;
  forUser: PersonDto | null;
  recordedBy: PersonDto | null;
  at: Date;
  planVersion: number;
  packageHash: string;
  /** standing, void, reopened, replaced, undone. */
  status: string;
  decidedBy: PersonDto | null;
  decidedAt: Date | null;
  disputed: boolean;
}

/** One department's package (部门任务包). */
export class AssignmentDetailDto {
  id: string;
  receptionId: string;
  receptionCode: string;
  receptionTitle: string;
  receptionStatus: string;
  stage: string;
  zone: string;
  departmentId: string;
  departmentCode: string;
  departmentName: string;
  dutyPhone: string | null;
  generation: number;
  status: string;
  required: boolean;
  lead: PersonDto | null;
  head: PersonDto | null;
  packageVersion: number;
  packageHash: string;
  sentAt: Date;
  announcedAt: Date | null;
  waived: string[];
  counts: TaskCountsDto;
  oldestDue: Date | null;
  /** Since when work may be done; null before the plan is approved. */
  workSince: Date | null;
  signatures: SignatureDto[];
  followUps: FollowUpRowDto[];
  tasks: TaskRowDto[];
  /** In which it gives or takes. */
  handovers: HandoverRowDto[];
  /**
   * Acts on the package as a whole to offer to the reader: acknowledge, sign:<scope>, reopen:<scope>,
   * lead, withdraw, decide-objection.
   * @example ["acknowledge", "sign:plan"]
   */
  acts: string[];
}
