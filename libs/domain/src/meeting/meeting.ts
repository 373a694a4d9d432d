import type { ObjectRef } from '../gate/missing-code';
import type { Finding } from '../plan/finding';
import type { PlanPath } from '../plan/plan-path';
import type { Instant } from '../time/instant';

export const MEETING_STATUSES = ['called', 'running', 'closed', 'cancelled'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** A coordination meeting (协调会): its agenda follows from what is open (F23). */
export interface Meeting {
  readonly id: string;
  readonly receptionId: string;
  /** 1, 2, 3 … within the reception. */
  readonly number: number;
  readonly title: string;
  readonly chairId: string;
  readonly attendeeIds: readonly string[];
  readonly at: Instant;
  readonly place: string;
  readonly status: MeetingStatus;
  /** Frozen when it starts; `null` before. */
  readonly agenda: readonly AgendaEntry[] | null;
  readonly calledBy: string;
  readonly calledAt: Instant;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly minutes: string | null;
  /** Why it was cancelled. */
  readonly reason: string | null;
}

/** 未会签, 附加意见, 不同意, 冲突, 交接, 批示 */
export const AGENDA_KINDS = [
  'unsigned',
  'objection',
  'condition',
  'clash',
  'handover',
  'remark',
] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** One thing to settle: codes and ids; the words are made when it is read. */
export interface AgendaEntry {
  readonly kind: AgendaKind;
  readonly ref: ObjectRef;
  /** Of a clash: as it was found. */
  readonly finding?: Finding;
}

export const DECISION_OUTCOMES = ['task', 'amendment', 'draft'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** What was decided: always with an owner and a time, which its follow-up has. */
export interface MeetingDecision {
  readonly id: string;
  readonly receptionId: string;
  readonly meetingId: string;
  readonly number: number;
  readonly text: string;
  /** Index in the agenda of what it settles. */
  readonly agendaEntry: number | null;
  /** A task by itself, a change (变更) by its number, or an edit of the draft at a path. */
  readonly outcome: DecisionOutcome;
  readonly followUpId: string;
  readonly amendment: number | null;
  readonly path: PlanPath | null;
  readonly decidedBy: string;
  readonly decidedAt: Instant;
}
