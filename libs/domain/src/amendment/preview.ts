import type { Finding } from '../plan/finding';
import type { Instant } from '../time/instant';

/** 微调, or 重大变更. */
export type Weight = 'minor' | 'major';

/** Why a change is a 重大变更; none of them holds for a 微调. */
export const MAJOR_REASONS = [
  'not-times-only',
  'beyond-limit',
  'new-blocking-finding',
  'guests-change',
  'places-change',
  'leaders-change',
  'cost-changes',
] as const;
export type MajorReason = (typeof MAJOR_REASONS)[number];

/**
 * The ripple of a change: what would happen if it were published now. A summary of the very facts
 * that publishing would give, so that preview and outcome cannot differ.
 */
export interface Preview {
  readonly weight: Weight;
  readonly because: readonly MajorReason[];
  /** How far a 微调 might have moved anything when this was made, in ms. */
  readonly minorLimit?: number;
  /** Arrivals and departures that move, and the number of guests, before and after. */
  readonly batches: readonly BatchRipple[];
  readonly headCount: { readonly from: number | null; readonly to: number } | null;
  readonly items: readonly ItemRipple[];
  readonly tasks: readonly TaskRipple[];
  /** Per department touched: who is told, and how many tasks. Beside `informed`, nobody else hears of it. */
  readonly told: readonly ToldDepartment[];
  /** Told for their information: the leader, who runs the reception, and who proposed it. */
  readonly informed: readonly string[];
  /** Signatures that would be void; `again`: this stage asks for them anew. */
  readonly voided: readonly {
    readonly department: string;
    readonly scope: string;
    readonly again: boolean;
  }[];
  readonly people: PeopleRipple;
  /** Findings that the change brings, and those that it ends. */
  readonly newFindings: readonly Finding[];
  readonly endedFindings: readonly Finding[];
  /** Fixed items that stay and are in the way (F49). */
  readonly conflicts: readonly ItemConflict[];
  /** Budget in cents (分), before and after. */
  readonly cost: { readonly from: number; readonly to: number } | null;
}

export interface BatchRipple {
  readonly batch: string;
  readonly direction: 'arrival' | 'departure';
  readonly from: Instant | null;
  readonly to: Instant | null;
}

export interface ItemRipple {
  readonly item: string;
  readonly title: string;
  readonly change: 'added' | 'removed' | 'moved' | 'changed';
  readonly from: { readonly start: Instant | null; readonly end: Instant | null } | null;
  readonly to: { readonly start: Instant | null; readonly end: Instant | null } | null;
  /** Moved by the ripple, not named in an edit. */
  readonly byRipple: boolean;
  /** IANA zones in which it is read, before and after; `null` where it is not there. */
  readonly zoneFrom: string | null;
  readonly zoneTo: string | null;
  readonly placeFrom: string | null;
  readonly placeTo: string | null;
}

export interface TaskRipple {
  readonly department: string;
  readonly task: string;
  readonly what: string;
  readonly change: 'added' | 'removed' | 'moved' | 'changed';
  readonly fromDue: Instant | null;
  readonly toDue: Instant | null;
  /** IANA zones of its item, before and after; `null` where it has none. */
  readonly zoneFrom: string | null;
  readonly zoneTo: string | null;
  /** It was done, and must be looked at again by this person (F6). */
  readonly recheckBy: string | null;
  /** 签收 is asked for again. */
  readonly acknowledgeAgain: boolean;
}

export interface ToldDepartment {
  readonly department: string;
  readonly people: readonly string[];
  readonly tasks: number;
  readonly cosignAgain: boolean;
}

export interface PeopleRipple {
  readonly freed: readonly { readonly userId: string; readonly item: string }[];
  readonly doubleBooked: readonly {
    readonly userId: string;
    readonly items: readonly [string, string];
  }[];
}

export interface ItemConflict {
  readonly item: string;
  /** What stays and is in the way: a fixed item, or one that an edit has placed. */
  readonly with: string;
  /** How long the two overlap, travel included, in ms. */
  readonly by: number;
}
