import { FOLLOW_UP_KINDS } from '@app/domain';
import { PersonDto } from '../directory';
import { IsOneOf, Optional } from '../platform';

export class FollowUpQueryDto {
  @Optional()
  @IsOneOf(['open', 'closed'])
  status?: string;

  @Optional()
  @IsOneOf(FOLLOW_UP_KINDS)
  kind?: string;
}

/** What stays open until somebody closes it. */
export class FollowUpRowDto {
  id: string;
  /**
   * condition 原则同意的意见, remedial 补办, commitment 交办/承诺事项, revision 按意见修改, decision
   * 会议议定, inquiry 向对方了解, instruction 批示件.
   */
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
