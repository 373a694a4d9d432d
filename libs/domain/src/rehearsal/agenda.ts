import type { Instant } from '../time/instant';

/** Something that happens at an instant of simulated time. */
export interface Happening {
  readonly at: Instant;
  readonly name: string;
  readonly run: () => void;
}

interface Entry extends Happening {
  readonly order: number;
}

const before = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** What is still to come, earliest first; what was set at the same instant comes in the order of setting. */
export class Agenda {
  private readonly heap: Entry[] = [];
  private readonly names = new Set<string>();
  private order = 0;

  /** One happening of a name at a time: a second one is left out. */
  set(happening: Happening): void {
    if (this.names.has(happening.name)) return;
    this.names.add(happening.name);
    this.heap.push({ ...happening, order: this.order++ });
    this.rise(this.heap.length - 1);
  }

  get nextAt(): Instant | null {
    return this.heap.at(0)?.at ?? null;
  }

  take(): Happening | null {
    const first = this.heap.at(0);
    const last = this.heap.pop();
    if (!first || !last) return null;
    if (this.heap.length > 0) {
      this.heap[0] = last;
      this.sink(0);
    }
    this.names.delete(first.name);
    return first;
  }

  private rise(from: number): void {
    let i = from;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!before(this.heap[i], this.heap[parent])) return;
      this.swap(i, parent);
      i = parent;
    }
  }

  private sink(from: number): void {
    let i = from;
    for (;;) {
      const children = [2 * i + 1, 2 * i + 2].filter((c) => c < this.heap.length);
      const least = children.reduce((a, c) => (before(this.heap[c], this.heap[a]) ? c : a), i);
      if (least === i) return;
      this.swap(i, least);
      i = least;
    }
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b], this.heap[a]];
  }
}
