import { PersonDto } from '../directory';
import { FlagInQuery, IsCode, IsFlag, IsId, Optional, PageQueryDto } from '../platform';

export class NoticeQueryDto extends PageQueryDto {
  /** true: only unread; false: only read. */
  @Optional()
  @FlagInQuery()
  @IsFlag()
  unread?: boolean;

  @Optional()
  @IsId()
  receptionId?: string;
}

export class NoticeRefDto {
  type: string;
  id: string;
}

/** A message to me. */
export class NoticeDto {
  id: string;
  receptionId: string;
  receptionCode: string;
  receptionTitle: string;
  zone: string;
  /** @example "packageSent" */
  kind: string;
  /** In the reader's language. */
  title: string;
  lines: string[];
  /** What it is about. */
  refs: NoticeRefDto[];
  /** pending, delivered, dead: its way over the channels outside. */
  status: string;
  /** Quiet hours hold back its way outside until then; here it is at once. */
  holdUntil: Date | null;
  createdAt: Date;
  readAt: Date | null;
}

export class NoticePageDto {
  unread: number;
  items: NoticeDto[];
  nextCursor: string | null;
}

export class UnreadDto {
  unread: number;
}

export class ReadAllDto {
  /** How many were unread. */
  read: number;
}

export class NoticeReaderQueryDto extends PageQueryDto {
  @Optional()
  @FlagInQuery()
  @IsFlag()
  unread?: boolean;

  /** Code of a department. */
  @Optional()
  @IsCode()
  department?: string;
}

/** Whether a message has been read; its words are its person's. */
export class NoticeReaderDto {
  id: string;
  receptionId: string;
  user: PersonDto;
  departmentCode: string | null;
  departmentName: string | null;
  kind: string;
  status: string;
  deliveredBy: string | null;
  createdAt: Date;
  readAt: Date | null;
}

export class UnreadByDepartmentDto {
  departmentCode: string | null;
  departmentName: string | null;
  people: number;
  notices: number;
  since: Date;
}

export class NoticeReaderPageDto {
  /** The unread list by department. */
  unread: UnreadByDepartmentDto[];
  items: NoticeReaderDto[];
  nextCursor: string | null;
}

export class DeliveryOutcomeDto {
  channel: string;
  outcome: string;
}

/** A message that no channel could deliver. */
export class DeadLetterDto extends NoticeReaderDto {
  outcomes: DeliveryOutcomeDto[];
}

export class DeadLetterPageDto {
  items: DeadLetterDto[];
  nextCursor: string | null;
}

export class ResentDto {
  id: string;
  status: string;
}
