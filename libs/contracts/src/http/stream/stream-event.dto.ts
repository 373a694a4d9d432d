import {
  CHANGE_TOPICS,
  type ChangeTopic,
  type ItemStatus,
  type ReceptionStatus,
  type Stage,
  type TaskStatus,
} from '@app/domain';
import { IsText, IsWhole, NumberInQuery, Optional } from '../platform';

export const STREAM_KINDS: readonly ChangeTopic[] = CHANGE_TOPICS;

export class StreamQueryDto {
  /** The id of the last event that was heard; for clients that cannot set `Last-Event-ID`. */
  @Optional()
  @IsText({ max: 100 })
  since?: string;

  /**
   * Without an id: how many ms ago the listener began to read what he shows, at most 60,000. What
   * changed since then is told first.
   * @example 800
   */
  @Optional()
  @NumberInQuery()
  @IsWhole({ min: 0, max: 60_000 })
  ago?: number;
}

export class ChangedTaskDto {
  id: string;
  /** Now; left out where it must be asked for. */
  status?: TaskStatus;
}

/**
 * `event: change`: something changed that you may see. It says what to ask for again, and of tasks,
 * items and receptions the new state, so that a screen can change its colour before the answer comes.
 */
export class ChangeEventDto {
  /**
   * What changed: reception, plan, item, assignment, task, handover, approval, amendment, follow-up,
   * remark, meeting, guest, attachment, notice (my messages), inbox.
   * @example "task"
   */
  kind: ChangeTopic;
  /** When it was committed, by the database's clock. */
  at: string;
  receptionId?: string;
  /** Of a package: whose it is. */
  departmentId?: string;
  assignmentId?: string;
  /** Of `task`. Left out: any task of the package. */
  tasks?: ChangedTaskDto[];
  /** Of `item`: its key. */
  item?: string;
  itemStatus?: ItemStatus;
  /** Of `reception`. */
  stage?: Stage;
  status?: ReceptionStatus;
  /** Ids of the approvals, amendments, hand-overs, follow-ups, remarks, meetings concerned. */
  refs?: string[];
  /** The package was taken back: forget it. */
  withdrawn?: true;
}

/** `event: ready`: the connection stands; what happens from now on comes by itself. */
export class ReadyEventDto {
  /** The server's clock. */
  at: string;
  /** True: everything since the id that was named follows. False: load what is on the screen now. */
  resumed: boolean;
  /** A `beat` comes at least so often, in ms; without one for twice as long the line is dead. */
  beatMs: number;
  /**
   * False: worker or Temporal is away. Acts are taken as ever; reminders and steps of the process come late.
   */
  moves: boolean;
}

/** `event: reload`: what was missed cannot be told one by one. Load again all that is shown. */
export class ReloadEventDto {
  /**
   * unknown: the id is of no use, for example after a restore; too-old; too-many; rights: what you may
   * see has changed.
   */
  reason: 'unknown' | 'too-old' | 'too-many' | 'rights';
}

/** `event: beat`: the line is alive. */
export class BeatEventDto {
  /** The server's clock. */
  at: string;
  /** False: the database is away; what is on the screen may be old. */
  live: boolean;
  /**
   * False: worker or Temporal is away. Acts are taken as ever; reminders and steps of the process come late.
   */
  moves: boolean;
}

/** `event: end`: the server closes the connection. */
export class EndEventDto {
  /**
   * session: sign in again; displaced: the same person has too many connections; restart: come again at
   * once.
   */
  reason: 'session' | 'displaced' | 'restart';
}

/** Every event of the stream by its name. */
export interface StreamEvents {
  ready: ReadyEventDto;
  change: ChangeEventDto;
  reload: ReloadEventDto;
  beat: BeatEventDto;
  end: EndEventDto;
}
export type ChangeEvent = ChangeEventDto;
