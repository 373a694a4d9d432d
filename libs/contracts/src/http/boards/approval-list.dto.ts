import { PersonDto } from '../directory';
import { IsListOfCodes, IsOneOf, ListInQuery, Optional, PageQueryDto } from '../platform';

const STATUSES = ['pending', 'approved', 'returned', 'withdrawn'] as const;

export class ApprovalQueryDto extends PageQueryDto {
  /** waiting: for me (default); submitted: by me; all: that I may read. */
  @Optional()
  @IsOneOf(['waiting', 'submitted', 'all'])
  view?: 'waiting' | 'submitted' | 'all';

  /** Separated by commas. */
  @Optional()
  @ListInQuery()
  @IsListOfCodes(STATUSES)
  status?: string[];
}

/** One station of the route. */
export class ApprovalStepDto {
  /** `{role}`, `{person}` or `{userId}`. */
  approver: Record<string, unknown>;
  approverName: string | null;
  decidedBy: PersonDto | null;
  forUser: PersonDto | null;
  recordedBy: PersonDto | null;
  decidedAt: Date | null;
  /** 加签 */
  addedBy: PersonDto | null;
}

export class ApprovalRowDto {
  id: string;
  receptionId: string;
  receptionCode: string;
  receptionTitle: string;
  zone: string;
  matter: string;
  /** Ids, numbers and codes. */
  subject: Record<string, unknown>;
  status: string;
  submittedBy: PersonDto | null;
  submittedAt: Date;
  reason: string | null;
  returnReason: string | null;
  /** Since when the present step waits. */
  waitingSince: Date;
  due: Date | null;
  current: number;
  steps: ApprovalStepDto[];
  /** The step that waits is mine. */
  mayDecide: boolean;
  /** … as the substitute of this person. */
  forUserId: string | null;
  acts: string[];
}

export class ApprovalPageDto {
  items: ApprovalRowDto[];
  nextCursor: string | null;
}
