import { PersonDto } from '../directory';
import { IsOneOf, Optional } from '../platform';

export class FollowUpQueryDto {
  @Optional()
  @IsOneOf(['open', 'closed'])
  status?: string;

  @Optional()
  @IsOneOf(['condition', 'remedial', 'commitment'])
  kind?: string;
}

/** What stays open until somebody closes it. */
export class FollowUpRowDto {
  id: string;
  /** condition 原则同意的意见, remedial 补办, commitment 交办/承诺事项. */
  kind: string;
  what: string;
  owner: PersonDto | null;
  dueAt: Date | null;
  late: boolean;
  status: string;
  assignmentId: string | null;
  departmentCode: string | null;
  openedBy: PersonDto | null;
  openedAt: Date;
  closedBy: PersonDto | null;
  closedAt: Date | null;
  closeNote: string | null;
  acts: string[];
}

export class FollowUpListDto {
  receptionId: string;
  zone: string;
  items: FollowUpRowDto[];
}
