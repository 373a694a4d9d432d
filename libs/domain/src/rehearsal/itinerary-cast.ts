import type { Principal } from '../people/actor';
import { isFixed } from '../plan/item-kind';
import type { PlanItem } from '../plan/plan-document';
import type { ItineraryItem } from '../reception/reception';
import { isRefusal } from '../refusal';
import type { Instant } from '../time/instant';
import { MINUTE } from '../time/instant';
import { wayTo } from './find-missing-buffers';
import type { Play } from './play';
import type { WeakPoint } from './weak-point';

/** How often an item that cannot begin yet is tried again. */
const TRIES = 20;

/** Plays the guests: items begin when the one before is over, and take as long as they take. */
export class ItineraryCast {
  private readonly planned: ReadonlyMap<string, PlanItem>;
  private readonly expectedEnd = new Map<string, Instant>();
  private readonly delays = new Map<string, number>();
  private readonly tries = new Map<string, number>();
  private begun = false;

  constructor(
    private readonly play: Play,
    private readonly conductor: Principal,
    items: readonly PlanItem[],
    private readonly found: (w: WeakPoint) => void,
  ) {
    this.planned = new Map(items.map((i) => [i.key, i]));
  }

  /** Once work may be done, every item waits for its time. */
  react(): void {
    const { reception, items } = this.play.world;
    if (this.begun || reception.workSince === null || reception.status !== 'open') return;
    this.begun = true;
    for (const item of items) {
      if (item.startAt === null) this.skip(item);
      else this.plan(item.key, item.startAt);
    }
  }

  /** How much later than planned this item began, in ms. */
  delayOf(key: string | null): number {
    return key === null ? 0 : (this.delays.get(key) ?? 0);
  }

  private skip({ key }: ItineraryItem): void {
    this.play.act(this.conductor, { kind: 'item.skip', itemKey: key, reason: 'rehearsal' });
  }

  private plan(key: string, at: Instant): void {
    const name = `item:${key}`;
    this.play.agenda.set({ name, at: Math.max(at, this.play.now), run: () => this.begin(key) });
  }

  private begin(key: string): void {
    const item = this.rowOf(key);
    if (!item || item.status !== 'planned' || item.startAt === null) return;
    if (this.play.now < item.startAt) return this.plan(key, item.startAt);
    const free = this.guestsFree(item);
    const tried = (this.tries.get(key) ?? 0) + 1;
    this.tries.set(key, tried);
    if (free > this.play.now) {
      if (!isFixed(this.planned.get(key) ?? item)) {
        if (tried < TRIES) return this.plan(key, free);
      } else {
        this.found({ code: 'buffer.missed', item: key, at: item.startAt, by: free - item.startAt });
      }
    }
    if (isRefusal(this.play.act(this.conductor, { kind: 'item.start', itemKey: key }))) return;
    const { now } = this.play;
    this.delays.set(key, now - item.startAt);
    const length = Math.max(0, (item.endAt ?? item.startAt) - item.startAt);
    const end = now + length + this.play.overrun(`item:${key}`);
    this.expectedEnd.set(key, end);
    this.play.agenda.set({ name: `item-end:${key}`, at: end, run: () => this.end(key) });
  }

  private end(key: string): void {
    this.play.act(this.conductor, { kind: 'item.end', itemKey: key });
  }

  /** When the guests of an item have left everything that was to be over before it, and come over. */
  private guestsFree(item: ItineraryItem): Instant {
    const to = this.planned.get(item.key);
    const before = this.play.world.items.filter(
      (i) =>
        i.key !== item.key &&
        i.startAt !== null &&
        item.startAt !== null &&
        i.status !== 'skipped' &&
        i.status !== 'removed' &&
        i.startAt < item.startAt &&
        (i.endAt ?? i.startAt) <= item.startAt &&
        (i.guestGroup === null || item.guestGroup === null || i.guestGroup === item.guestGroup),
    );
    return before.reduce((free, i) => {
      const over = i.actualEnd ?? this.expectedEnd.get(i.key) ?? this.play.now + MINUTE;
      const from = this.planned.get(i.key);
      // What took longer than planned shortens the way; what the plan itself left out is found there.
      const planned = (item.startAt ?? 0) - (i.endAt ?? i.startAt ?? 0);
      const way = from && to ? Math.min(wayTo(from, to), Math.max(0, planned)) : 0;
      return Math.max(free, over + way);
    }, 0);
  }

  private rowOf(key: string): ItineraryItem | undefined {
    return this.play.world.items.find((i) => i.key === key);
  }
}
