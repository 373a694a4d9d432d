import type { Batch, ItemStatus, Reception } from '../reception/reception';
import type { Law } from '../rule/law';
import type { HolidayYear } from '../time/holiday-year';
import type { Instant } from '../time/instant';

/** When an item really began and ended, or will end as was announced of it ("last dish"). */
export interface RealTimes {
  readonly start: Instant | null;
  readonly end: Instant | null;
  /** When it was said that it does not take place: its planned times stand, none before that moment. */
  readonly skippedAt?: Instant;
}

/** What a plan's times hang on outside the plan. */
export interface Anchors {
  readonly batches: readonly Batch[];
  /** Approval of the plan; `null` while it is not approved. */
  readonly approvedAt: Instant | null;
  /** IANA zone of the reception: of every calendar day and wall time that names no other. */
  readonly zone: string;
  /** Calendars for working days. */
  readonly holidays: readonly HolidayYear[];
  /** By item key; without it nothing has happened yet. */
  readonly real?: ReadonlyMap<string, RealTimes>;
}

/** As much of an item's row as its real times need. */
interface Run {
  readonly key: string;
  readonly status: ItemStatus;
  readonly actualStart: Instant | null;
  readonly actualEnd: Instant | null;
  readonly expectedEnd?: Instant | null;
  readonly lastAct?: { readonly at: Instant } | null;
}

/** What people have reported of an item; nothing of one that is still to come. */
function realOf(i: Run): readonly [string, RealTimes][] {
  if (i.status === 'skipped') {
    return [[i.key, { start: null, end: null, skippedAt: i.lastAct?.at ?? -Infinity }]];
  }
  if (i.status !== 'started' && i.status !== 'ended') return [];
  return [[i.key, { start: i.actualStart, end: i.actualEnd ?? i.expectedEnd ?? null }]];
}

/** The anchors of a reception as it stands, with what has really happened to its items. */
export function anchorsOf(
  world: {
    readonly reception: Pick<Reception, 'batches' | 'workSince' | 'zone'>;
    readonly items: readonly Run[];
  },
  law: Pick<Law, 'holidays'>,
): Anchors {
  const { batches, workSince, zone } = world.reception;
  const real = new Map(world.items.flatMap(realOf));
  return { batches, approvedAt: workSince, zone, holidays: law.holidays, real };
}
