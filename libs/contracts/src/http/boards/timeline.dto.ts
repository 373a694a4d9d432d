import { PersonDto } from '../directory';
import { IsId, IsInstant, IsText, IsWhole, MAX_PAGE, NumberInQuery, Optional } from '../platform';
import type { PageQueryDto } from '../platform';

export class TimelineFilterDto {
  /** One department's package only. */
  @Optional()
  @IsId()
  assignmentId?: string;

  /**
   * One type of fact.
   * @example "StageAdvanced"
   */
  @Optional()
  @IsText({ max: 60 })
  type?: string;

  /** Acts of this person only, also those recorded for him or by somebody in his stead. */
  @Optional()
  @IsId()
  actorId?: string;

  /** Received at this moment or later. */
  @Optional()
  @IsInstant()
  from?: string;

  /** Received before this moment. */
  @Optional()
  @IsInstant()
  until?: string;
}

export class TimelineQueryDto extends TimelineFilterDto implements PageQueryDto {
  /**
   * Rows wanted, 1 to 200; 50 when left out.
   * @example 50
   */
  @Optional()
  @NumberInQuery()
  @IsWhole({ min: 1, max: MAX_PAGE })
  limit?: number;

  /** `nextCursor` of the answer before; opaque. */
  @Optional()
  @IsText({ max: 500 })
  cursor?: string;
}

export class TimelineCountDto {
  /**
   * @example 253
   */
  count: number;
}

export class TimelineObjectDto {
  /** @example "task" */
  type: string;
  id: string;
}

/** A plain value that was changed. */
export class TimelineChangeDto {
  /** @example "headCount" */
  path: string;
  /** @example "12" */
  from: string | null;
  /** @example "14" */
  to: string | null;
}

/** One fact of one act, without words: screens and mails say it in the reader's language. */
export class TimelineEntryDto {
  /**
   * Names the entry, the same every time; opaque: it does not count.
   * @example "0d3GSrkxLq0ZcNQm1o0WQQ"
   */
  id: string;
  /** When it was received. */
  at: Date;
  /** When it happened, as told; shown, never decides. */
  occurredAt: Date | null;
  /** @example "TaskFinished" */
  type: string;
  /** @example "task.finish" */
  command: string;
  /** Who did it; null: the process itself. */
  actor: PersonDto | null;
  /** Whose act it was. */
  by: PersonDto | null;
  /** 代: the absent person. */
  forUser: PersonDto | null;
  /** 代录: the officer who recorded it. */
  recordedBy: PersonDto | null;
  /** phone, meeting, paper. */
  means: string | null;
  objects: TimelineObjectDto[];
  /** Codes, ids, numbers and times (ms since 1970) of the fact. */
  details: Record<string, unknown>;
  /**
   * What was written with it: why, the remark, the note.
   * @example "车辆故障，换车后再报"
   */
  reason: string | null;
  /** Plain values that were changed with it. */
  changes: TimelineChangeDto[];
  /** Which request it came in; the server's log has the rest. */
  requestId: string;
}

export class TimelineDto {
  zone: string;
  items: TimelineEntryDto[];
  nextCursor: string | null;
}
