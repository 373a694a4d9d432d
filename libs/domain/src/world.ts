import type { Amendment } from './amendment/amendment';
import type { DraftPlace } from './amendment/prepared/prepared-change';
import type { Approval } from './approval/approval';
import type { Assignment, Signature } from './assignment/assignment';
import type { Task } from './assignment/task';
import type { FollowUp } from './follow-up/follow-up';
import type { HandoverRecord } from './handover/handover';
import type { Meeting, MeetingDecision } from './meeting/meeting';
import type { Directory } from './people/directory';
import type { ChangeSize } from './plan/diff/plan-diff';
import type { PlanDocument } from './plan/plan-document';
import type { Anchors } from './plan/anchors';
import type { Remark } from './remark/remark';
import type { Law } from './rule/law';
import type { ItineraryItem, Reception } from './reception/reception';
import type { Instant } from './time/instant';
import type { QuietHours } from './time/local-time';

/**
 * What a command sees under the reception's lock. `tasks` and `items` may be only a part: an act of
 * one department loads its own tasks and the sums of the others, which is all a gate reads.
 */
export interface World {
  readonly reception: Reception;
  readonly items: readonly ItineraryItem[];
  readonly assignments: readonly Assignment[];
  readonly tasks: readonly Task[];
  /** Standing ones, plus those written by this command. */
  readonly signatures: readonly Signature[];
  readonly approvals: readonly Approval[];
  /** Proposed changes; texts and plans only of those still open, where the plan was loaded too. */
  readonly amendments: readonly Amendment[];
  readonly followUps: readonly FollowUp[];
  /** All of the reception: the gate counts them. */
  readonly handovers: readonly HandoverRecord[];
  /** Frozen plan versions that the command may need, by number. */
  readonly planVersions: readonly PlanVersion[];
  /** The draft being written, when it was loaded. */
  readonly draft: PlanDocument | null;
  /** What this act makes the draft of, where it lies in a row already; as with a version. */
  readonly draftFrom?: PlanSource;
  /** The earlier revision of the draft that a late save or a merge starts from, where it is kept. */
  readonly draftBase: PlanDocument | null;
  /** On the reception's plan versions, when they were loaded. */
  readonly remarks: readonly Remark[];
  readonly meetings: readonly Meeting[];
  readonly meetingDecisions: readonly MeetingDecision[];
}

/** What a reception has before anything happened to it. */
export const NO_ROWS: Omit<World, 'reception'> = {
  items: [],
  assignments: [],
  tasks: [],
  signatures: [],
  approvals: [],
  amendments: [],
  followUps: [],
  handovers: [],
  planVersions: [],
  draft: null,
  draftBase: null,
  remarks: [],
  meetings: [],
  meetingDecisions: [],
};

/** A plan that lies in a proposal's row already: it is copied from there, not sent again. */
export interface PlanSource {
  readonly amendmentId: string;
  readonly field: DraftPlace;
}

/** A plan as it was sent or submitted. Never changed. */
export interface PlanVersion {
  readonly id: string;
  readonly receptionId: string;
  readonly number: number;
  /** Where `copiedFrom` is given, it may not have been read: then it is empty here. */
  readonly document: PlanDocument;
  readonly copiedFrom?: PlanSource;
  readonly hash: string;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly changeNote: string | null;
  /** What its times hung on when it was frozen: arrivals may move beside an unchanged plan. */
  readonly anchors: Pick<Anchors, 'batches' | 'approvedAt'> | null;
  /** How much changed since the version before. */
  readonly size: ChangeSize | null;
}

/** What a decision may ask for beside the state: time, ids and reference data come in as arguments. */
export interface Context {
  /** The database's clock, read after the lock. */
  readonly now: Instant;
  readonly newId: () => string;
  /** SHA-256 of a text, hexadecimal. */
  readonly hash: (text: string) => string;
  readonly directory: Directory;
  readonly quiet: QuietHours | null;
  /** Rules, standards and calendars that plans are judged by. */
  readonly law: Law;
}
