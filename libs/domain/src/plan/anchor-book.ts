import type { Batch } from '../reception/reception';
import { earliest, latest } from '../time/instant';
import { isZone } from '../time/local-time';
import type { Anchors } from './anchors';
import type { PlanItem } from './plan-document';
import type { Timed } from './timed';
import { OPEN, timed } from './timed';

export type Edge = 'start' | 'end';

/** What an anchor names: `item:<key>`, `batch:<key>`, or a word. */
export type AnchorName =
  | { readonly kind: 'arrival' | 'departure' | 'approved' }
  | { readonly kind: 'item' | 'batch'; readonly key: string };

/** Reads an anchor; `null` for what is none. */
export function anchorName(anchor: string): AnchorName | null {
  if (anchor === 'arrival' || anchor === 'departure' || anchor === 'approved') {
    return { kind: anchor };
  }
  const colon = anchor.indexOf(':');
  const kind = anchor.slice(0, colon);
  const key = anchor.slice(colon + 1);
  return kind === 'item' || kind === 'batch' ? { kind, key } : null;
}

/** Everything a plan's times can hang on, with its instants as far as they are known by now. */
export class AnchorBook {
  readonly items: ReadonlyMap<string, PlanItem>;
  readonly batches: ReadonlyMap<string, Batch>;
  private readonly starts = new Map<string, Timed>();
  private readonly ends = new Map<string, Timed>();
  private readonly words: Readonly<Record<'arrival' | 'departure' | 'approved', Timed>>;

  constructor(
    items: readonly PlanItem[],
    private readonly anchors: Anchors,
  ) {
    this.items = new Map(items.map((item) => [item.key, item]));
    this.batches = new Map(anchors.batches.map((b) => [b.key, b]));
    const of = (direction: Batch['direction']) =>
      anchors.batches.filter((b) => b.direction === direction).map((b) => b.at);
    this.words = {
      arrival: timed(earliest(of('arrival'))),
      departure: timed(latest(of('departure'))),
      approved: timed(anchors.approvedAt),
    };
  }

  edge(key: string, edge: Edge): Timed {
    return (edge === 'start' ? this.starts : this.ends).get(key) ?? OPEN;
  }

  set(key: string, edge: Edge, at: Timed): void {
    (edge === 'start' ? this.starts : this.ends).set(key, at);
  }

  /** The instant an anchor stands for; `null` when there is no such anchor. */
  valueOf(anchor: string, edge: Edge, isReal: boolean): Timed | null {
    const name = anchorName(anchor);
    if (!name) return null;
    if (name.kind === 'item') {
      if (!this.items.has(name.key)) return null;
      return isReal ? this.realEdge(name.key, edge) : this.edge(name.key, edge);
    }
    if (name.kind !== 'batch') return this.words[name.kind];
    const batch = this.batches.get(name.key);
    return batch ? timed(batch.at) : null;
  }

  /** What really happened at the edge of an item, or what is expected until then. */
  realEdge(key: string, edge: Edge): Timed {
    const expected = this.edge(key, edge);
    if (this.isSkipped(key)) return this.skippedEdge(key, expected);
    const at = this.anchors.real?.get(key)?.[edge] ?? null;
    if (at === null) return { ...expected, estimate: expected.at !== null };
    return { at, planned: expected.planned, estimate: false };
  }

  /** It was said that it does not take place. */
  isSkipped(key: string): boolean {
    return this.anchors.real?.get(key)?.skippedAt !== undefined;
  }

  /**
   * Nothing real is waited for any more: what hung on it is due as planned, and where that had passed
   * when it was said, or was open, from the moment it was said.
   */
  private skippedEdge(key: string, { at, planned }: Timed): Timed {
    const said = this.anchors.real?.get(key)?.skippedAt ?? -Infinity;
    const from = Math.max(at ?? -Infinity, said);
    return { at: from === -Infinity ? null : from, planned, estimate: false };
  }

  /** The zone of an item's calendar; the reception's where it has none of its own. */
  zoneOfItem(key: string | null | undefined): string {
    const own = key ? this.items.get(key)?.zone : null;
    return own && isZone(own) ? own : this.anchors.zone;
  }

  /** The zone of the calendar of what hangs on an anchor. */
  zoneOfAnchor(anchor: string): string {
    const name = anchorName(anchor);
    return this.zoneOfItem(name?.kind === 'item' ? name.key : null);
  }
}
