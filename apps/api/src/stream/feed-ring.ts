import type { FeedRow } from '@app/persistence';
import { isBehind, type Place } from './event-ids';

/** A line with the bytes that are sent for it. */
export interface Line {
  readonly row: FeedRow;
  readonly place: Place;
  readonly bytes: Buffer;
}

/** The latest lines of the feed, in order: who was away for a while gets them from here. */
export class FeedRing {
  private lines: Line[] = [];
  /** Lines before this transaction are not here. */
  private floor = 0;

  constructor(private readonly most: number) {}

  reset(floor: number): void {
    this.lines = [];
    this.floor = floor;
  }

  add(lines: readonly Line[]): void {
    this.lines.push(...lines);
    // Cut seldom, and by a good piece.
    if (this.lines.length <= 1.5 * this.most) return;
    const cut = this.lines.splice(0, this.lines.length - this.most);
    this.floor = cut[cut.length - 1].place.tx + 1;
  }

  /** What was written since `at`, in order. */
  since(at: number): readonly Line[] {
    return this.lines.filter(({ row }) => row.at.getTime() >= at);
  }

  /** What came after a place; null when some of it may be gone. */
  after(place: Place): readonly Line[] | null {
    if (place.tx < this.floor) return null;
    let [low, high] = [0, this.lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBehind(place, this.lines[middle].place)) high = middle;
      else low = middle + 1;
    }
    return this.lines.slice(low);
  }
}
