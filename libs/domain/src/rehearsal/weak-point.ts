import type { Scope } from '../assignment/assignment';
import type { Stage } from '../reception/reception';
import type { Instant } from '../time/instant';

/** What a rehearsal looks for, the five that a plan can be repaired of first (F37, M4). */
export const WEAK_POINT_CODES = [
  /** Nobody in the department can accept, do or sign anything. */
  'ownerless.department',
  /** The named doer cannot act: unknown, gone, or of another department. */
  'ownerless.doer',
  /** One person is the whole department: nobody checks what he does. */
  'ownerless.alone',
  /** Nobody could check it but the one who did it. */
  'ownerless.checker',
  /** One person in two places at once. */
  'double-booked.person',
  /** More to do at once than the department has people. */
  'double-booked.short-handed',
  /** Two items follow each other without the time for the way, or overlap. */
  'buffer.missing',
  /** In the play, an item that does not wait began before the guests could be there. */
  'buffer.missed',
  /** A reminder or due time in the quiet hours. */
  'reminder.night',
  /** By the plan's own times the signature comes too late for its stage. */
  'signature.late-by-plan',
  /** In the play, the signature came too late. */
  'signature.late',
  /** In the play, the signature never came. */
  'signature.missing',
  /** The stage could only be left with a leader's override. */
  'stage.held',
  /** No time is known: it cannot be played. */
  'time.open',
] as const;
export type WeakPointCode = (typeof WEAK_POINT_CODES)[number];

/** One weak point, by codes, keys and ids; the sentence is in libs/texts. */
export interface WeakPoint {
  readonly code: WeakPointCode;
  readonly department?: string;
  readonly task?: string;
  readonly item?: string;
  readonly userId?: string;
  readonly scope?: Scope;
  readonly stage?: Stage;
  /** The other one of a pair. */
  readonly with?: { readonly department?: string; readonly task?: string; readonly item?: string };
  /** Codes of what was missing, for a stage that was held. */
  readonly missing?: readonly string[];
  readonly at: Instant | null;
  /** How much too late, too short or too long, in ms. */
  readonly by: number | null;
}

/** The same weak point seen twice is one. */
export const weakPointId = (w: WeakPoint): string =>
  [
    w.code,
    w.department,
    w.task,
    w.item,
    w.userId,
    w.scope,
    w.stage,
    w.with?.department,
    w.with?.task,
    w.with?.item,
  ].join('|');
