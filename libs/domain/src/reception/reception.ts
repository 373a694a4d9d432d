import type { Declaration } from '../declaration/declaration';
import type { LastAct } from '../assignment/task';
import type { Pace } from '../deadline/pace';
import type { Instant } from '../time/instant';

export const STAGES = ['confirm', 'plan', 'prepare', 'execute', 'summarize'] as const;
export type Stage = (typeof STAGES)[number];

export const PROFILES = ['domestic', 'business', 'foreign'] as const;
/** 国内公务, 商务, 外宾 */
export type Profile = (typeof PROFILES)[number];

/** 内部, 工作秘密. 秘密, 机密 and 绝密 are never handled here. */
export const SECRECY_LEVELS = ['internal', 'work-secret'] as const;
export type Secrecy = (typeof SECRECY_LEVELS)[number];

export const URGENCIES = ['routine', 'urgent', 'emergency'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** 公函, 邀请, 电话记录 */
export const SOURCE_KINDS = ['letter', 'invitation', 'phone'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export type ReceptionStatus = 'draft' | 'open' | 'postponed' | 'closed' | 'cancelled';

/** A group of guests coming or going together. An open `at` is a missing fact. */
export interface Batch {
  readonly key: string;
  readonly direction: 'arrival' | 'departure';
  readonly at: Instant | null;
  /** Flight, train, road … and its number, as told. */
  readonly mode: string | null;
  readonly number: string | null;
  readonly place: string | null;
  readonly group: string | null;
}

/** Somebody of the other side who can be asked. */
export interface Contact {
  readonly name: string;
  readonly role: string | null;
  readonly phone: string | null;
}

/** What the office knows about the reception; the facts that the confirm gate asks for. */
export interface ReceptionFacts {
  readonly title: string;
  readonly profile: Profile;
  /** 接待规格; not a guest's 职级. */
  readonly grade: string | null;
  readonly secrecy: Secrecy;
  readonly urgency: Urgency;
  readonly sendingUnit: string | null;
  readonly purpose: string | null;
  readonly sourceKind: SourceKind | null;
  /** 文号 */
  readonly letterNumber: string | null;
  readonly letterDate: string | null;
  readonly leadGuest: string | null;
  readonly leadGuestTitle: string | null;
  readonly headCount: number | null;
  readonly batches: readonly Batch[];
  /** IANA zone in which the reception's times are shown. */
  readonly zone: string;
  readonly contacts: readonly Contact[];
  /** 经办人 */
  readonly officerId: string | null;
  /** B角 */
  readonly deputyOfficerId: string | null;
  /** 总协调 */
  readonly coordinatorId: string | null;
  /** Leader in charge. */
  readonly leaderId: string | null;
  readonly liaisonIds: readonly string[];
  /** `before`: departments answer 会签 before 审定 (default). `after`: routine or urgent work. */
  readonly cosign: 'before' | 'after';
  readonly pace: Pace;
  /** Stages left without an officer's "advance". Default: all but prepare. */
  readonly autoAdvance: readonly Stage[];
}

export type PlanStatus = 'none' | 'cosigning' | 'submitted' | 'approved';
export type SummaryStatus = 'none' | 'draft' | 'submitted' | 'approved';

export interface Override {
  readonly stage: Stage;
  readonly by: string;
  readonly at: Instant;
}

export const JUDGED_LEVELS = ['red', 'amber', 'green'] as const;
export type JudgedLevel = (typeof JUDGED_LEVELS)[number];

/** A colour that a person has given by hand, until when; the computed one stands behind it. */
export interface JudgedColour {
  readonly level: JudgedLevel;
  readonly reason: string;
  readonly by: string;
  readonly until: Instant;
}

/** What the office head and the leader accepted as missing. */
export interface WaivedFact {
  readonly fact: string;
  readonly by: string;
}

/** One reception, as its row tells it. */
export interface Reception extends ReceptionFacts {
  readonly id: string;
  readonly code: string;
  readonly status: ReceptionStatus;
  readonly stage: Stage;
  readonly stageSince: Instant | null;
  readonly launchedAt: Instant | null;
  readonly receiveApproved: boolean;
  readonly waivedFacts: readonly WaivedFact[];
  readonly planStatus: PlanStatus;
  /** Number of the plan version in force (sent or approved); 0 = none. */
  readonly planVersion: number;
  /** Highest version number given out. */
  readonly lastPlanVersion: number;
  readonly planApprovedAt: Instant | null;
  /** Since when work may be done: the approval, or the override that took its place. */
  readonly workSince: Instant | null;
  /** Findings of the plan in force that still block, as codes with paths. */
  readonly blockingFindings: readonly string[];
  readonly waivedFindings: readonly string[];
  /** 不适用, declared and perhaps confirmed. */
  readonly declarations: readonly Declaration[];
  readonly advanceRequested: Stage | null;
  readonly override: Override | null;
  readonly judgement: JudgedColour | null;
  readonly summaryStatus: SummaryStatus;
  readonly summaryText: string | null;
  readonly summaryLessons: string | null;
  /** Ladder steps that have fired: bits per subject, see deadline/ladder.ts. */
  readonly fired: Readonly<Record<string, number>>;
  readonly nextDue: Instant | null;
  readonly gateOpen: boolean;
  readonly postponedUntil: Instant | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
  /** Rises with every change of facts; the ETag of the draft. */
  readonly factsRevision: number;
  /** Rises with every saved plan draft. */
  readonly draftRevision: number;
  /** Rises with every act. */
  readonly revision: number;
}

export type ItemStatus = 'planned' | 'started' | 'ended' | 'skipped' | 'removed';

/** One timed entry of the itinerary in force (行程项), with what really happened. */
export interface ItineraryItem {
  readonly id: string;
  readonly receptionId: string;
  readonly key: string;
  readonly position: number;
  readonly kind: string;
  readonly title: string;
  readonly place: string | null;
  readonly startAt: Instant | null;
  readonly endAt: Instant | null;
  readonly zone: string;
  readonly guestGroup: string | null;
  readonly restricted: boolean;
  readonly status: ItemStatus;
  readonly actualStart: Instant | null;
  readonly actualEnd: Instant | null;
  /** Told from outside, e.g. by a flight's status. */
  readonly expectedStart: Instant | null;
  /** Announced by somebody who is there: "last dish". */
  readonly expectedEnd: Instant | null;
  readonly skipReason: string | null;
  /** Ladder bits of "has it started?" and "has it ended?". */
  readonly startFired: number;
  readonly endFired: number;
  /** Its overrun was told. */
  readonly overrunTold: boolean;
  readonly lastAct: LastAct | null;
}

export const stageIndex = (stage: Stage): number => STAGES.indexOf(stage);
