import { DECISION_OUTCOMES, type DecisionOutcome } from '@app/domain';
import { ActDto, ReasonedActDto } from '../acts';
import { PersonDto } from '../directory';
import { IsId, IsInstant, IsListOfIds, IsOneOf, IsText, IsWhole, Nullable } from '../platform';

/** Calls a coordination meeting (协调会). */
export class CallMeetingDto extends ActDto {
  /** @example "接待协调会" */
  @IsText({ max: 200 }) title: string;
  @IsId() chairId: string;
  /** Everybody who is asked to attend, beside the chair. */
  @IsListOfIds({ max: 200 }) attendeeIds: string[];
  /** @example "2099-05-08T15:00:00+08:00" */
  @IsInstant() at: string;
  /** @example "市政府第三会议室" */
  @IsText({ max: 200 }) place: string;
}

/** Another time or another place; what is left out stays. */
export class MoveMeetingDto extends ActDto {
  /** @example "2099-05-08T16:00:00+08:00" */
  @Nullable() @IsInstant() at?: string | null;
  /** @example "市政府第一会议室" */
  @Nullable() @IsText({ max: 200 }) place?: string | null;
  /** @example "原会议室另有安排" */
  @Nullable() @IsText({ max: 1000, multiline: true }) reason?: string | null;
}

/** A decision (议定事项): always with an owner and a time. */
export class DecideMeetingDto extends ActDto {
  /** @example "增派一辆大巴" */
  @IsText({ max: 1000, multiline: true }) text: string;
  /**
   * Index in the agenda of what it settles.
   * @example 0
   */
  @Nullable() @IsWhole({ min: 0, max: 9999 }) agendaEntry?: number | null;
  /**
   * task: by itself; amendment: carried out by a change, named by its number; draft: by an edit of the
   * draft at `path`.
   * @example "task"
   */
  @IsOneOf(DECISION_OUTCOMES) outcome: DecisionOutcome;
  @IsId() ownerId: string;
  /** @example "2099-05-09T12:00:00+08:00" */
  @IsInstant() dueAt: string;
  /** @example 1 */
  @Nullable() @IsWhole({ min: 1, max: 999_999 }) amendment?: number | null;
  /** @example "items/welcome/start" */
  @Nullable() @IsText({ max: 200 }) path?: string | null;
}

export class CloseMeetingDto extends ActDto {
  /**
   * 会议纪要
   * @example "会议议定以下事项……"
   */
  @IsText({ max: 20_000, multiline: true }) minutes: string;
}

export class CancelMeetingDto extends ReasonedActDto {}

/** One thing to settle. */
export class AgendaEntryDto {
  /** unsigned, objection, condition, clash, handover, remark */
  kind: string;
  /** What it concerns: type and id. */
  ref: { type: string; id: string; department?: string; label?: string };
  /** Of a clash: block, warn. */
  severity: string | null;
  /** @example "交通运输尚未会签。" */
  sentence: string;
}

export class MeetingDecisionDto {
  id: string;
  number: number;
  text: string;
  agendaEntry: number | null;
  outcome: string;
  amendment: number | null;
  path: string | null;
  followUpId: string;
  owner: PersonDto | null;
  dueAt: string | null;
  /** Of its follow-up: open, closed. */
  status: string;
}

export class MeetingRowDto {
  id: string;
  receptionId: string;
  number: number;
  title: string;
  chair: PersonDto | null;
  attendees: PersonDto[];
  at: Date;
  place: string;
  /** called, running, closed, cancelled */
  status: string;
  calledBy: PersonDto | null;
  calledAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  /** Why it was cancelled. */
  reason: string | null;
  zone: string;
  acts: string[];
}

export class MeetingListDto {
  receptionId: string;
  zone: string;
  items: MeetingRowDto[];
}

export class MeetingDto extends MeetingRowDto {
  /**
   * As it stands now until the meeting starts, and as it stood then afterwards; null for whoever does not
   * sit in it: his colleagues who do may read it, and the minutes.
   */
  agenda: AgendaEntryDto[] | null;
  frozen: boolean;
  decisions: MeetingDecisionDto[];
  minutes: string | null;
}
